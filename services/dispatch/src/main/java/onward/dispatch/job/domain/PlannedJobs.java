package onward.dispatch.job.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;

/// The jobs that wait for somebody who is busy.
public interface PlannedJobs {
    /// What a responder who is free now can do: first what is planned for it, in its order; then what it is able to do
    /// in its area or near the border, most urgent first and there the nearest. Up to `most`.
    List<JobId> goodFor(ResponderId responder, int most);

    /// Whom jobs wait for though they have nothing to do: they got free while it was decided to wait for them.
    Set<ResponderId> idle();

    /// Those of an area, each with whom it waits for.
    Map<JobId, ResponderId> awaited(String area);
}
