package onward.dispatch.promise.domain;

import java.util.List;
import onward.contracts.id.IncidentId;

/// All promises.
public interface Promises {
    /// Those of an incident, soonest due first.
    List<Promise> of(IncidentId incident);

    /// Keeps the promise as it is after the change and announces what the customer was told.
    void save(Promise.Change change);

    /// Keeps the promise as it is, of which the customer hears nothing.
    void saveQuietly(Promise.Open promise);
}
