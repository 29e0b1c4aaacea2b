package onward.dispatch.journey;

import java.util.Optional;
import java.util.function.Function;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.Journey;
import onward.dispatch.incident.domain.KnownIncident;

/// The two places of an incident that stops of its jobs are at.
final class Scenes {
    /// Where they are.
    static final Function<KnownIncident, Optional<Stop>> PLACE = incident -> {
        var location = incident.facts().location();
        return Optional.of(new Stop(null, location.position(), location.description(), location.roadAccess()));
    };

    /// Where they were going, if that is a place on the map.
    static final Function<KnownIncident, Optional<Stop>> DESTINATION =
            incident -> Optional.ofNullable(incident.facts().journey())
                    .map(Journey::destination)
                    .flatMap(destination -> Optional.ofNullable(destination.position())
                            .map(position -> new Stop(destination.name(), position, null, null)));

    private Scenes() {}
}
