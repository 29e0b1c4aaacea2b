package onward.dispatch.fleet.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.domain.Responder;
import onward.dispatch.fleet.domain.Responders;

/// Keeps the registered responders.
@ApplicationScoped
class ResponderStore implements Responders, PanacheRepositoryBase<ResponderRow, String> {
    @Override
    public Optional<Versioned> find(ResponderId id) {
        return findByIdOptional(id.value()).map(ResponderStore::versioned);
    }

    @Override
    public Optional<Versioned> locked(ResponderId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(ResponderStore::versioned);
    }

    private static Versioned versioned(ResponderRow row) {
        return new Versioned(ResponderRows.responder(row), row.version);
    }

    @Override
    public long save(Responder responder) {
        var row = findById(responder.id().value());
        if (row == null) {
            row = new ResponderRow();
            row.id = responder.id().value();
            ResponderRows.write(responder, row);
            persist(row);
        } else {
            ResponderRows.write(responder, row);
        }
        flush();
        return row.version;
    }
}
