package onward.local.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import onward.local.Trouble;
import onward.local.demodata.DemoData;
import onward.local.layout.Home;
import onward.local.layout.KeyFiles;
import onward.local.layout.Ports;
import onward.local.process.AotCache;
import onward.local.running.Blueprint;
import onward.local.running.LocalSystem;
import onward.testkit.servers.Folders;
import picocli.CommandLine.Command;

/// Lets the services run once and remember what they loaded, so that they start faster from then on.
@Command(
        name = "train",
        description =
                "Makes AOT caches (JDK 25 or newer): the services start in half the time until they are built again.",
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {
    private static final Duration WRITING = Duration.ofMinutes(5);

    @Override
    public Integer call() {
        if (!AotCache.isPossible()) {
            throw new Trouble("AOT caches need a JDK 25 or newer; this is %s.".formatted(Runtime.version()));
        }
        var home = new Home(Folders.temporary("training"));
        var ports = Ports.free();
        Logs.to(home.log("broker"));
        var system = new LocalSystem(Blueprint.of(Place.here().root(), home, ports));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            system.close();
            Folders.remove(home.folder());
        }));
        system.startTraining(TrainCommand::say);
        DemoData.of(ports, KeyFiles.of(home).issuer()).load(TrainCommand::say);
        say("writing what was learned (half a minute)");
        system.stopServices(WRITING);
        return 0;
    }

    private static void say(String words) {
        System.out.println("· " + words);
    }
}
