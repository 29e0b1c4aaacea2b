package onward.dispatch.incident.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.dispatch.Json;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.incident.domain.KnownIncident;

/// Keeps the known incidents. The row is also the lock of everything that belongs to the incident.
@ApplicationScoped
class IncidentStore implements Incidents, PanacheRepositoryBase<IncidentRow, UUID> {
    private final Json json;

    IncidentStore(Json json) {
        this.json = json;
    }

    @Override
    public Optional<KnownIncident> find(IncidentId id) {
        return findByIdOptional(id.value()).map(this::incident);
    }

    @Override
    public Optional<KnownIncident> locked(IncidentId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(this::incident);
    }

    private KnownIncident incident(IncidentRow row) {
        return json.read(row.known, KnownIncident.class);
    }

    @Override
    public void add(KnownIncident incident) {
        var row = new IncidentRow();
        row.id = incident.id().value();
        write(incident, row);
        persistAndFlush(row);
    }

    @Override
    public void save(KnownIncident incident) {
        write(incident, findById(incident.id().value()));
    }

    private void write(KnownIncident incident, IncidentRow row) {
        row.brand = incident.facts().brand();
        row.open = incident.open();
        row.known = json.write(incident);
    }
}
