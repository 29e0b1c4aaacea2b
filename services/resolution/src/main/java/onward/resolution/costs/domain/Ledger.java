package onward.resolution.costs.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.IncidentId;

/// All costs, line by line. It only grows.
public interface Ledger {
    Optional<Entry> find(UUID id);

    /// The lines of incidents, oldest first.
    Map<IncidentId, List<Entry>> of(Collection<IncidentId> incidents);

    /// The lines that were booked for one thing, corrections left out.
    List<Entry> bookedFor(String source);

    /// Whether a line was taken back.
    boolean isCorrected(UUID entry);

    void append(List<Entry> entries);
}
