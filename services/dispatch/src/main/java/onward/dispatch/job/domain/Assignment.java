package onward.dispatch.job.domain;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.id.ResponderId;

/// Who does a job, when they expect to be there, and whether an agent has to agree to that time.
public record Assignment(ResponderId responder, Instant eta, EtaConfirmation confirmation) {
    /// By how much the clocks of crews may be behind ours.
    private static final Duration SKEW = Duration.ofMinutes(1);

    /// Whether nobody can be expected at `eta` any more.
    public static boolean isPast(Instant eta, Instant now) {
        return eta.isBefore(now.minus(SKEW));
    }

    public Assignment at(Instant newEta, EtaConfirmation newConfirmation) {
        return new Assignment(responder, newEta, newConfirmation);
    }

    public Assignment confirmed() {
        return new Assignment(responder, eta, EtaConfirmation.GIVEN);
    }
}
