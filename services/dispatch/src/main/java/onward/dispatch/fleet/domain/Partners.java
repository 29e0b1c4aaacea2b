package onward.dispatch.fleet.domain;

import java.util.Optional;
import java.util.Set;
import onward.contracts.id.ResponderId;

/// Partners whose desks read and write topics of their own.
public interface Partners {
    Set<String> names();

    /// Whose desk a responder is; nothing for the own fleet.
    Optional<String> of(ResponderId desk);
}
