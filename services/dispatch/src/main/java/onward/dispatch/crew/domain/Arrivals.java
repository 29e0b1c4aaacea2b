package onward.dispatch.crew.domain;

import java.util.List;
import onward.contracts.id.JobId;

/// Responders under way who seem to have arrived.
public interface Arrivals {
    /// Those who stand where their job is, and were not asked yet whether they have arrived.
    List<CrewArrival> seen();

    /// They were asked: they are not asked again. Nothing when somebody else has asked meanwhile.
    boolean proposed(JobId job);
}
