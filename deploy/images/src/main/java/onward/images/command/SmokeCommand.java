package onward.images.command;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import onward.images.smoke.Smokes;
import onward.local.layout.ServiceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Unpacks images and starts them as nobody, with a read-only root.
@Command(
        name = "smoke",
        description = "Unpacks each image, starts it as nobody with a read-only root, and says what that took.",
        mixinStandardHelpOptions = true)
public final class SmokeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SERVICE", arity = "0..*", description = "intake, dispatch, resolution; all unless named.")
    private final Set<ServiceName> services = EnumSet.noneOf(ServiceName.class);

    @Option(
            names = "--images",
            paramLabel = "DIR",
            description = "Where they are; deploy/images/target/images by default.")
    private Path images = Place.images();

    @Override
    public Integer call() {
        var wanted = services.isEmpty() ? EnumSet.allOf(ServiceName.class) : services;
        new Smokes(images, Place.root(), words -> System.out.println("· " + words)).run(wanted);
        return 0;
    }
}
