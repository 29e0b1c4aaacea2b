package onward.dispatch.planning.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;

/// The newest dispatch plan of each area.
public interface DispatchPlans {
    Optional<DispatchPlan> find(String area);

    /// Keeps it, unless a plan is kept that was drawn at the same time or later.
    ///
    /// @return whether it was kept
    boolean keep(DispatchPlan plan);

    /// Who holds each of the jobs now, or is asked for it.
    Map<JobId, Set<ResponderId>> holders(Collection<JobId> jobs);
}
