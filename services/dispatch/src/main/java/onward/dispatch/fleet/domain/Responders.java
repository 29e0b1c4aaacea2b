package onward.dispatch.fleet.domain;

import java.util.Optional;
import onward.contracts.id.ResponderId;

/// The registered responders.
public interface Responders {
    Optional<VersionedResponder> find(ResponderId id);

    /// Like [#find], and nobody else changes what the responder holds until the transaction ends. Taken after the
    /// incident's lock, in ascending order of ids.
    Optional<VersionedResponder> locked(ResponderId id);

    /// Writes it, and returns its new version.
    long save(Responder responder);
}
