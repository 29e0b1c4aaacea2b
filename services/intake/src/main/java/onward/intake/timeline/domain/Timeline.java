package onward.intake.timeline.domain;

import java.util.List;
import onward.contracts.id.IncidentId;

/// Where everything that happens to incidents is written down.
public interface Timeline {
    /// Adds entries in the transaction in which they happen.
    void add(List<Entry> entries);

    /// What happened to an incident by the time of the events, then in the order of arrival.
    List<Told> of(IncidentId incident);
}
