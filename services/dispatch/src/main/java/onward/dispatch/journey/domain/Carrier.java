package onward.dispatch.journey.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Party;
import onward.dispatch.planning.domain.Standing;
import org.jspecify.annotations.Nullable;

/// One who carries the party, or a part of it.
record Carrier(Standing standing, Ask ask, @Nullable Party part) {
    ResponderId responder() {
        return standing.responder();
    }

    /// Whom else the party is shared with, for whoever is asked for this part.
    static Set<ResponderId> others(List<Carrier> all, Carrier than) {
        return all.stream()
                .filter(carrier -> carrier != than)
                .map(Carrier::responder)
                .collect(Collectors.toUnmodifiableSet());
    }
}
