package onward.resolution.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.id.IncidentId;

/// Notes a promise to a customer as it now stands.
@ApplicationScoped
public class NotePromise {
    private final ToldPromises promises;

    NotePromise(ToldPromises promises) {
        this.promises = promises;
    }

    @Transactional
    public void note(IncidentId incidentId, PromiseFacts promise) {
        promises.save(incidentId, promise);
    }

    /// The customer does not wait for it any more.
    @Transactional
    public void calledOff(PromiseFacts promise) {
        promises.remove(promise.id());
    }
}
