package onward.intake.duplicates.domain;

import java.util.List;
import onward.contracts.incident.IncidentFacts;

/// The open incidents that a report could be about as well. Two cars of one pile-up are two incidents, so they are only
/// shown.
public interface Neighbours {
    /// Those of the same brand that were reported not too long before and share phone or plate with the report, or
    /// lie near it, as configured (`onward.intake.duplicates`), the newest first.
    List<PossibleDuplicate> of(IncidentFacts facts);
}
