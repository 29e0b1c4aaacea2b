package onward.intake.duplicates.domain;

import java.time.Instant;
import onward.contracts.id.IncidentId;

/// Another open incident that could be the same one, for this reason: an agent decides.
public record PossibleDuplicate(IncidentId id, AlikeReason reason, Instant reportedAt) {}
