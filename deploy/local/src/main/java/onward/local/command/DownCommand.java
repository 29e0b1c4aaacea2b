package onward.local.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Stops the system that runs in this home, and whatever a killed launcher left of one.
@Command(name = "down", description = "Stops Onward on this machine.", mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    @Override
    public Integer call() {
        Logs.off();
        var place = Place.here();
        var launcher = place.runningLauncher();
        launcher.ifPresent(running -> running.stop(PATIENCE));
        var left = new Leftovers(place.home()).stop();
        System.out.println(
                launcher.isPresent() || !left.isEmpty() ? "Onward is stopped." : "Onward is not running here.");
        return 0;
    }
}
