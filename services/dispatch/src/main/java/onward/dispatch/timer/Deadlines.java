package onward.dispatch.timer;

import onward.contracts.id.IncidentId;

/// What happens to incidents by time alone: which rows can be due, and what is done about an incident that has some.
public interface Deadlines {
    String name();

    DueIncident due();

    /// Runs in a transaction of its own, under the lock of the incident.
    void workOff(IncidentId incident);
}
