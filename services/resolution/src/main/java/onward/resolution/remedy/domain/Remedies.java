package onward.resolution.remedy.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.id.RemedyId;
import onward.contracts.value.By;

/// All remedies.
public interface Remedies {
    Optional<Kept> find(RemedyId id);

    /// Finds a remedy and keeps everybody else from changing it until the transaction ends.
    Optional<Kept> hold(RemedyId id);

    /// Holds escalated ones that nobody has decided in time, except those that somebody else holds.
    List<Kept> holdOverdue(Instant now, int atMost);

    List<Kept> page(RemedyQuery query);

    /// Those of several incidents, oldest first.
    Map<IncidentId, List<Kept>> of(Collection<IncidentId> incidents);

    /// Writes the remedy down and announces the state that it has come to, caused by `by`.
    Kept save(Remedy remedy, By by);
}
