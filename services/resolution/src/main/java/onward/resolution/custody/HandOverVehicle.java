package onward.resolution.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import onward.resolution.casefile.domain.CareCase.Running;
import onward.resolution.casefile.domain.CareCase.Settled;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Filed;
import onward.resolution.casefile.domain.Holder;
import org.jspecify.annotations.Nullable;

/// The vehicle passes from its present holder to another.
@ApplicationScoped
public class HandOverVehicle {
    private final Cases cases;
    private final Clock clock;

    HandOverVehicle(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    public sealed interface Answer {
        /// They hold it; since now, or already before.
        record HeldBy(Holder holder, Filed filed) implements Answer {}

        record CaseSettled() implements Answer {}

        record UnknownCase() implements Answer {}
    }

    @Transactional
    public Answer handOver(IncidentId incidentId, Holder to, @Nullable Proof proof, By by) {
        return cases.hold(incidentId)
                .map(filed -> handOver(filed, to, proof, by))
                .orElseGet(Answer.UnknownCase::new);
    }

    private Answer handOver(Filed filed, Holder to, @Nullable Proof proof, By by) {
        return switch (filed.careCase()) {
            case Running running -> new Answer.HeldBy(to, cases.save(running.handOver(to, clock.instant(), proof), by));
            case Settled settled -> new Answer.CaseSettled();
        };
    }
}
