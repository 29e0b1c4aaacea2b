package onward.local.command;

import java.util.concurrent.Callable;
import onward.local.Trouble;
import onward.local.layout.KeyFiles;
import onward.local.story.CallCentre;
import onward.local.story.Radio;
import onward.local.story.Stage;
import onward.local.story.Story;
import onward.local.story.Telling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Plays a story against the running system.
@Command(
        name = "demo",
        description = "Plays a story against the running system, as its agent and its crews.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STORY", description = "alps or replacement")
    private Story story = Story.ALPS;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1000",
            description = "So many times faster than life (default: ${DEFAULT-VALUE}).")
    private double speed;

    @Override
    public Integer call() {
        Logs.off();
        if (!(speed > 0)) {
            throw new Trouble("--speed has to be more than 0.");
        }
        var place = Place.here();
        if (place.runningLauncher().isEmpty()) {
            throw new Trouble("Onward is not running here; start it with deploy/local/up.");
        }
        var ports = place.knownPorts();
        try (var radio = Radio.on(ports.bootstrap())) {
            var callCentre = new CallCentre(ports, KeyFiles.of(place.home()).issuer());
            Stage.play(story, callCentre, radio, new Telling(System.out, speed));
            return 0;
        }
    }
}
