package onward.dispatch.journey.domain;

import java.util.Collection;
import java.util.Map;
import onward.contracts.id.ResponderId;

/// What helicopters can do.
public interface Helicopters {
    Map<ResponderId, Aircraft> of(Collection<ResponderId> ids);
}
