package onward.intake.duplicates.domain;

import java.time.Instant;
import onward.contracts.id.IncidentId;

/// Another open incident that could be the same one, for this reason: an agent decides.
public record PossibleDuplicate(IncidentId id, Reason reason, Instant reportedAt) {
    /// What they have in common.
    public enum Reason {
        SAME_PLATE,
        SAME_PHONE,
        SAME_PLACE
    }
}
