package onward.dispatch.crew.domain;

import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;

/// Responders under way who seem to have arrived.
public interface Arrivals {
    /// Those who stand where their job is, and were not asked yet whether they have arrived.
    List<Arrival> seen();

    /// They were asked: they are not asked again. Nothing when somebody else has asked meanwhile.
    boolean proposed(JobId job);

    /// Who stands where, and how far from their job.
    record Arrival(ResponderId responder, JobId job, IncidentId incident, int metres) {}
}
