package onward.resolution.servicelevel.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.resolution.servicelevel.domain.ClockedJob;
import org.jspecify.annotations.Nullable;

/// The clocks of a job as a row.
@Entity
@Table(name = "clocked_job")
class JobClockRow {
    @Id
    UUID jobId;

    UUID incidentId;
    boolean carriesPeople;
    boolean accepted;

    @Nullable
    Instant eta;

    @Nullable
    Instant onSceneAt;

    @Nullable
    Instant movedAt;

    boolean ended;

    static JobClockRow of(ClockedJob job) {
        var row = new JobClockRow();
        row.jobId = job.id().value();
        row.incidentId = job.incident().value();
        row.carriesPeople = job.carriesPeople();
        row.accepted = job.accepted();
        row.eta = job.eta();
        row.onSceneAt = job.onSceneAt();
        row.movedAt = job.movedAt();
        row.ended = job.ended();
        return row;
    }

    ClockedJob job() {
        return new ClockedJob(
                new JobId(jobId), new IncidentId(incidentId), carriesPeople, accepted, eta, onSceneAt, movedAt, ended);
    }
}
