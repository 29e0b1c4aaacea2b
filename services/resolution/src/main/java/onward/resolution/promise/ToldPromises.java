package onward.resolution.promise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.id.PromiseId;

/// The promises that customers were told, each as it stands.
public interface ToldPromises {
    /// By incident, each incident's by what is due first.
    Map<IncidentId, List<PromiseFacts>> of(Collection<IncidentId> incidents);

    void save(IncidentId incidentId, PromiseFacts promise);

    /// Forgets one that the customer no longer waits for.
    void remove(PromiseId id);
}
