package onward.dispatch.job.domain;

import java.time.Instant;

/// Whether an ETA beyond what the customer expects needs an agent's word.
public enum EtaConfirmation {
    NOT_NEEDED,
    REQUIRED,
    GIVEN;

    /// What a crew's ETA needs.
    public static EtaConfirmation of(Leg leg, Instant eta) {
        return isLate(leg, eta) ? REQUIRED : NOT_NEEDED;
    }

    /// What another ETA needs, told by a crew or by an agent, who agrees to it by saying so. What an agent has agreed
    /// to
    /// holds for every time until then.
    static EtaConfirmation ofAnother(Leg leg, Assignment before, Instant eta, boolean byCrew) {
        if (!isLate(leg, eta)) {
            return NOT_NEEDED;
        }
        boolean agreed = before.confirmation() == GIVEN && !eta.isAfter(before.eta());
        return byCrew && !agreed ? REQUIRED : GIVEN;
    }

    private static boolean isLate(Leg leg, Instant eta) {
        var promisedBy = leg.promisedBy();
        return promisedBy != null && eta.isAfter(promisedBy);
    }
}
