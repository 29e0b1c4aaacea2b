package onward.resolution.promise.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.PromiseId;

/// One promise, as dispatch last told it.
@Entity
@Table(name = "told_promise")
class ToldPromiseRow {
    @Id
    UUID promiseId;

    UUID incidentId;

    @Enumerated(EnumType.STRING)
    PromiseKind kind;

    Instant dueAt;

    @Enumerated(EnumType.STRING)
    PromiseState state;

    IncidentId incident() {
        return new IncidentId(incidentId);
    }

    PromiseFacts facts() {
        return new PromiseFacts(new PromiseId(promiseId), kind, dueAt, state, null, null, null, null);
    }
}
