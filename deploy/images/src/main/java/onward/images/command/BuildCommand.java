package onward.images.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import onward.images.oci.Containerfile;
import onward.images.oci.ServiceImage;
import onward.images.oci.Tarball;
import onward.images.parts.Parts;
import onward.images.parts.Project;
import onward.images.smoke.Training;
import onward.local.layout.ServiceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes an image of each service, as one file.
@Command(
        name = "build",
        description = "Makes OCI images of the services, one tar each; `docker load` and `podman load` read them.",
        mixinStandardHelpOptions = true)
public final class BuildCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Parameters(paramLabel = "SERVICE", arity = "0..*", description = "intake, dispatch, resolution; all unless named.")
    private final Set<ServiceName> services = EnumSet.noneOf(ServiceName.class);

    @Option(names = "--output", paramLabel = "DIR", description = "Where to; deploy/images/target/images by default.")
    private Path output = Place.images();

    @Option(names = "--prefix", paramLabel = "NAME", description = "Before each service's name; onward/ by default.")
    private String prefix = "onward/";

    @Option(names = "--source", paramLabel = "URL", description = "Where the source is to be had, as a label.")
    private String source = "";

    @Option(names = "--without-aot", description = "Leave the AOT cache out: smaller, and slower to start.")
    private boolean withoutAot;

    @Override
    public Integer call() throws IOException, GeneralSecurityException {
        output = Files.createDirectories(output).toRealPath();
        var project = Project.in(Place.root());
        var wanted = services.isEmpty() ? EnumSet.allOf(ServiceName.class) : services;
        for (var service : wanted) {
            build(service, project);
        }
        return 0;
    }

    private void build(ServiceName service, Project project) throws IOException, GeneralSecurityException {
        say("%s: gathering its parts".formatted(service.label()));
        var parts = new Parts(project, output);
        var layers = new ArrayList<>(parts.of(service));
        if (!withoutAot && Training.isPossible()) {
            var plain = ServiceImage.of(service, project, prefix, source, layers);
            layers.add(parts.aot(service, new Training(plain, project, output, BuildCommand::say).cache()));
        }
        var image = ServiceImage.of(service, project, prefix, source, layers);
        new Containerfile(image).writeInto(parts.folder(service));
        say("%s: writing the image".formatted(service.label()));
        var tarball = Tarball.write(
                image, project.timestamp(), output.resolve(service.label() + ".tar"), output.resolve("cache"));
        say("%s: %s, %.0f MB".formatted(image.reference(), tarball.file(), Files.size(tarball.file()) / MEGABYTE));
        say("%s: %s".formatted(image.reference(), tarball.digest()));
    }

    private static void say(String words) {
        System.out.println("· " + words);
    }
}
