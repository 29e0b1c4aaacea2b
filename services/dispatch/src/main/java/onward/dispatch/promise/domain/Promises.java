package onward.dispatch.promise.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.id.PromiseId;

/// All promises.
public interface Promises {
    /// Those of an incident, soonest due first.
    List<Promise> of(IncidentId incident);

    /// Keeps the promise as it is after the change and announces what the customer was told.
    void save(Promise.Change change);

    /// Keeps the promise as it is, of which the customer hears nothing.
    void saveQuietly(Promise.Open promise);

    /// One of an incident's.
    default Optional<Promise> find(IncidentId incident, PromiseId id) {
        return of(incident).stream()
                .filter(promise -> promise.word().id().equals(id))
                .findFirst();
    }
}
