package onward.resolution.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseCancellationRequested;
import onward.contracts.resolution.CaseState;
import onward.contracts.value.By;
import onward.messaging.Outbox;
import onward.resolution.casefile.domain.CareCase;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.link.domain.Cancellations;

/// Passes on that the customer no longer wants help. Intake hears of it and cancels the incident, which calls off the
/// case; until then everything goes on.
@ApplicationScoped
public class RequestCancellation {
    private final Cases cases;
    private final Cancellations cancellations;
    private final Outbox outbox;
    private final Clock clock;

    RequestCancellation(Cases cases, Cancellations cancellations, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.cancellations = cancellations;
        this.outbox = outbox;
        this.clock = clock;
    }

    public sealed interface Answer {
        record Requested(Instant at) implements Answer {}

        record TooLate(CaseState state) implements Answer {}

        record UnknownCase() implements Answer {}
    }

    /// Asked again, it changes nothing.
    @Transactional
    public Answer request(IncidentId incidentId, String reason, By by) {
        return cases.hold(incidentId)
                .map(filed -> request(filed.careCase(), reason, by))
                .orElseGet(Answer.UnknownCase::new);
    }

    private Answer request(CareCase careCase, String reason, By by) {
        if (!(careCase instanceof CareCase.Open)) {
            return new Answer.TooLate(careCase.state());
        }
        var incidentId = careCase.file().incidentId();
        return new Answer.Requested(cancellations.askedAt(incidentId).orElseGet(() -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            cancellations.add(incidentId, reason, now);
            outbox.append(new CaseCancellationRequested(incidentId, reason, careCase.facts(), by));
            return now;
        }));
    }
}
