package onward.intake.timeline.domain;

import onward.contracts.KeyedEvent;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.incident.IncidentEvent;
import onward.contracts.resolution.ResolutionEvent;

/// How an event reads in plain English, to an agent who has to tell the customer.
final class Narration {
    private Narration() {}

    static String of(KeyedEvent event, Scene scene) {
        return switch (event) {
            case IncidentEvent incident -> IncidentNarration.of(incident);
            case DispatchEvent dispatch -> DispatchNarration.of(dispatch, scene);
            case ResolutionEvent resolution -> ResolutionNarration.of(resolution, scene);
            default -> throw new IllegalArgumentException("%s is no event of an incident.".formatted(event.getClass()));
        };
    }
}
