package onward.resolution.costs.domain;

import java.util.List;
import onward.contracts.id.IncidentId;

/// Somebody who wants to know what an incident has come to, in the transaction in which it is booked.
public interface LedgerFollower {
    /// All lines of the incident, the new ones last.
    void booked(IncidentId incident, List<Entry> lines);
}
