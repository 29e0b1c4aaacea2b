package onward.resolution.servicelevel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.resolution.servicelevel.domain.ClockedIncident;
import onward.resolution.servicelevel.domain.ClockedJob;
import onward.resolution.servicelevel.domain.Clocks;

/// Clocks in PostgreSQL.
@ApplicationScoped
class StoredClocks implements Clocks {
    private final EntityManager rows;

    StoredClocks(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ClockedIncident> incident(IncidentId id) {
        return Optional.ofNullable(rows.find(IncidentClockRow.class, id.value()))
                .map(IncidentClockRow::incident);
    }

    @Override
    public void save(ClockedIncident incident) {
        rows.merge(IncidentClockRow.of(incident));
    }

    @Override
    public Optional<ClockedJob> job(JobId id) {
        return Optional.ofNullable(rows.find(JobClockRow.class, id.value())).map(JobClockRow::job);
    }

    @Override
    public void save(ClockedJob job) {
        rows.merge(JobClockRow.of(job));
    }

    @Override
    public Optional<Instant> lastMoved(IncidentId incident) {
        List<ClockedJob> carriers = rows.createQuery(
                        "from JobClockRow where incidentId = :incident and carriesPeople", JobClockRow.class)
                .setParameter("incident", incident.value())
                .getResultStream()
                .map(JobClockRow::job)
                .filter(job -> job.movedAt() != null || !job.ended())
                .toList();
        return carriers.stream().anyMatch(job -> job.movedAt() == null)
                ? Optional.empty()
                : carriers.stream()
                        .map(ClockedJob::movedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
    }
}
