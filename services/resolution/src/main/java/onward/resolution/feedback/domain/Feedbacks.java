package onward.resolution.feedback.domain;

import java.util.Collection;
import java.util.Map;
import onward.contracts.id.IncidentId;

/// All that customers said; their latest word counts.
public interface Feedbacks {
    Map<IncidentId, Feedback> latestOf(Collection<IncidentId> incidents);

    void add(Feedback feedback);
}
