package onward.dispatch.job.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.dispatch.JobState;
import onward.dispatch.job.domain.Moment;
import org.jspecify.annotations.NullUnmarked;

/// When a job came to a state.
@Entity
@NullUnmarked
@Table(name = "job_moments")
class MomentRow {
    @Id
    UUID id;

    @Column(name = "job_id")
    UUID jobId;

    @Enumerated(EnumType.STRING)
    JobState state;

    Instant at;

    @Column(name = "told_at")
    Instant toldAt;

    String actor;

    @Enumerated(EnumType.STRING)
    Moment.Kind kind;

    @Column(insertable = false, updatable = false)
    Long number;
}
