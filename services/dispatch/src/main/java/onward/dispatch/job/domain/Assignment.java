package onward.dispatch.job.domain;

import static onward.contracts.dispatch.EtaConfirmation.GIVEN;
import static onward.contracts.dispatch.EtaConfirmation.NOT_NEEDED;
import static onward.contracts.dispatch.EtaConfirmation.REQUIRED;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.id.ResponderId;

/// Who does a job, when they expect to be there, and whether an agent has to agree to that time.
public record Assignment(ResponderId responder, Instant eta, EtaConfirmation confirmation) {
    /// By how much the clocks of crews may be behind ours.
    private static final Duration SKEW = Duration.ofMinutes(1);

    /// Whether nobody can be expected at `eta` any more.
    public static boolean isPast(Instant eta, Instant now) {
        return eta.isBefore(now.minus(SKEW));
    }

    /// A crew takes the leg on. Later than the customer expects, an agent has to agree.
    public static Assignment taken(Leg leg, ResponderId responder, Instant eta) {
        return new Assignment(responder, eta, isLate(leg, eta) ? REQUIRED : NOT_NEEDED);
    }

    /// Another time, told by a crew or by an agent, who agrees to it by saying so. What an agent has agreed to
    /// holds for every time until then.
    Assignment at(Leg leg, Instant newEta, boolean byCrew) {
        if (!isLate(leg, newEta)) {
            return new Assignment(responder, newEta, NOT_NEEDED);
        }
        boolean agreed = confirmation == GIVEN && !newEta.isAfter(eta);
        return new Assignment(responder, newEta, byCrew && !agreed ? REQUIRED : GIVEN);
    }

    public Assignment confirmed() {
        return new Assignment(responder, eta, GIVEN);
    }

    /// Whether an agent still has to agree.
    public boolean isToConfirm() {
        return confirmation == REQUIRED;
    }

    private static boolean isLate(Leg leg, Instant eta) {
        var promisedBy = leg.promisedBy();
        return promisedBy != null && eta.isAfter(promisedBy);
    }
}
