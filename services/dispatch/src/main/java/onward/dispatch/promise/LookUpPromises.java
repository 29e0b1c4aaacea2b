package onward.dispatch.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.promise.domain.Promises;

/// Looks at what the customer of an incident was told.
@ApplicationScoped
public class LookUpPromises {
    private final Incidents incidents;
    private final Promises promises;

    LookUpPromises(Incidents incidents, Promises promises) {
        this.incidents = incidents;
        this.promises = promises;
    }

    /// Soonest due first; nothing when there is no such incident.
    @Transactional
    public Optional<ToldPromise> of(IncidentId incident) {
        return incidents
                .find(incident)
                .map(known -> new ToldPromise(known.facts().brand(), List.copyOf(promises.of(incident))));
    }
}
