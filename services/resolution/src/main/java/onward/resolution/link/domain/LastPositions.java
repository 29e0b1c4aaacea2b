package onward.resolution.link.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import onward.contracts.id.ResponderId;

/// Where the responders are that somebody waits for.
public interface LastPositions {
    /// Keeps the newest of each responder that is under way for a customer, and nothing of the others.
    void note(List<LastSeen> seen);

    Map<ResponderId, LastSeen> of(Collection<ResponderId> responders);
}
