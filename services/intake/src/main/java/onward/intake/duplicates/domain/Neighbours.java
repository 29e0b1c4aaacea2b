package onward.intake.duplicates.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.incident.IncidentFacts;

/// The open incidents that a report could be about as well.
public interface Neighbours {
    /// Those of the same brand that were reported since then and share phone or plate with the report, or lie no
    /// further
    /// away, the newest first.
    List<PossibleDuplicate> of(IncidentFacts facts, Instant since, double metres);
}
