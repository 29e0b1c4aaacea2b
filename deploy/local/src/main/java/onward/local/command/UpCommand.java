package onward.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import onward.local.demodata.DemoData;
import onward.local.layout.KeyFiles;
import onward.local.layout.Ports;
import onward.local.layout.ServiceName;
import onward.local.process.AotCache;
import onward.local.process.OwnProcess;
import onward.local.running.Blueprint;
import onward.local.running.LocalSystem;
import onward.testkit.servers.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts the whole system and stays until it is told to stop.
@Command(name = "up", description = "Starts Onward on this machine; Ctrl-C stops it.", mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {
    @Option(names = "--fresh", description = "Forget the data of earlier runs.")
    private boolean fresh;

    @Option(names = "--no-demo", description = "Start without demo customers and fleet.")
    private boolean noDemo;

    @Option(names = "--detach", description = "Return when ready; deploy/local/down stops it.")
    private boolean detached;

    private final Instant began = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public Integer call() throws InterruptedException {
        var place = Place.here();
        var onlyOne = OnlyOne.in(place.home());
        place.home().requireSpace();
        Logs.to(place.home().log("broker"));
        var left = new Leftovers(place.home()).stop();
        if (!left.isEmpty()) {
            say("stopped what an earlier run had left: " + String.join(", ", left));
        }
        var ports = place.newPorts();
        ports.requireFree();
        if (fresh) {
            place.home().forgetData();
        }
        OwnProcess.writeDown(place.launcherNote(), ProcessHandle.current());
        place.home().ports().write(ports);
        run(place, ports);
        return onlyOne.isHeld() ? 0 : 1;
    }

    private void run(Place place, Ports ports) throws InterruptedException {
        var system = new LocalSystem(Blueprint.of(place.root(), place.home(), ports));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(place, system)));
        system.start(UpCommand::say);
        if (!noDemo) {
            DemoData.of(ports, KeyFiles.of(place.home()).issuer()).load(UpCommand::say);
        }
        new ReadyLines(ports, detached).print(System.out, Duration.between(began, Instant.now()));
        if (AotCache.isPossible() && !allTrained(place)) {
            say("deploy/local/train, once after a build, makes the next starts faster");
        }
        markReady(place);
        stopped.await();
    }

    private void stop(Place place, LocalSystem system) {
        say("stopping");
        system.close();
        Folders.remove(place.home().run());
        say("stopped");
        stopped.countDown();
    }

    private static boolean allTrained(Place place) {
        return Arrays.stream(ServiceName.values()).allMatch(service -> new AotCache(service.jar(place.root())).fits());
    }

    private static void markReady(Place place) {
        try {
            Files.createFile(place.home().run().resolve("ready"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String words) {
        System.out.println("· " + words);
    }
}
