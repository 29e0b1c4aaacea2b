package onward.resolution.costs.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.resolution.costs.domain.Departures;

/// Departures in PostgreSQL, by the id of the job, or of the incident whose replacement car is out.
@ApplicationScoped
class StoredDepartures implements Departures {
    private final EntityManager rows;

    StoredDepartures(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public void setOff(JobId job, Instant at) {
        note(job.value(), at);
    }

    @Override
    public Optional<Instant> setOff(JobId job) {
        return Optional.ofNullable(rows.find(DepartureRow.class, job.value())).map(row -> row.at);
    }

    @Override
    public void carHandedOver(IncidentId incident, Instant at) {
        note(incident.value(), at);
    }

    @Override
    public Optional<Instant> carReturned(IncidentId incident) {
        var out = Optional.ofNullable(rows.find(DepartureRow.class, incident.value()));
        out.ifPresent(rows::remove);
        return out.map(row -> row.at);
    }

    private void note(UUID id, Instant at) {
        var row = new DepartureRow();
        row.id = id;
        row.at = at;
        rows.merge(row);
    }
}
