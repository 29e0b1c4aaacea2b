package onward.dispatch.planning.domain;

import java.util.List;
import java.util.Set;
import onward.contracts.id.ResponderId;

/// The right to give a responder something to do, which one transaction has at a time until it ends. Taken after the
/// incident's lock.
public interface Claims {
    /// Takes those of them that nobody else has at the moment, and says which of these have room for one more.
    Set<ResponderId> take(List<ResponderId> wanted);

    /// Takes all of them, waiting for whoever has them, and says which have room for one more then.
    Set<ResponderId> await(List<ResponderId> wanted);
}
