package onward.resolution.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseState;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.link.domain.Cancellations;
import onward.resolution.link.domain.LastPositions;
import onward.resolution.link.domain.Leg;
import onward.resolution.link.domain.Legs;
import onward.resolution.promise.ToldPromises;

/// Tells a customer where help is, and when it is there.
@ApplicationScoped
public class LookAtHelp {
    private final Cases cases;
    private final Legs legs;
    private final LastPositions positions;
    private final ToldPromises promises;
    private final Cancellations cancellations;
    private final Clock clock;

    LookAtHelp(
            Cases cases,
            Legs legs,
            LastPositions positions,
            ToldPromises promises,
            Cancellations cancellations,
            Clock clock) {
        this.cases = cases;
        this.legs = legs;
        this.positions = positions;
        this.promises = promises;
        this.cancellations = cancellations;
        this.clock = clock;
    }

    public Optional<Help> look(IncidentId incidentId) {
        return cases.find(incidentId)
                .map(filed -> help(incidentId, filed.careCase().state()));
    }

    private Help help(IncidentId incidentId, CaseState state) {
        var all = legs.of(incidentId);
        var underWay = all.stream()
                .filter(Leg::isUnderWay)
                .map(Leg::responder)
                .filter(Objects::nonNull)
                .toList();
        return new Help(
                state,
                clock.instant(),
                all,
                positions.of(underWay),
                promises.of(List.of(incidentId)).getOrDefault(incidentId, List.of()),
                cancellations.askedAt(incidentId).orElse(null));
    }
}
