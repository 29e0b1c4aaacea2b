package onward.observability.command;

import onward.local.layout.Home;
import onward.local.layout.KeyFiles;
import onward.local.layout.Ports;
import onward.local.story.CallCentre;
import onward.local.story.Radio;
import onward.local.story.Stage;
import onward.local.story.Story;
import onward.local.story.Telling;

/// The story of the family above Val d'Isère, played quickly so that there is something to see.
final class AlpineStory {
    private static final double SPEED = 1000;

    private AlpineStory() {}

    static void play(Home home, Ports ports) {
        try (var radio = Radio.on(ports.bootstrap())) {
            var callCentre = new CallCentre(ports, KeyFiles.of(home).issuer());
            Stage.play(Story.ALPS, callCentre, radio, new Telling(System.err, SPEED));
        }
    }
}
