package onward.dispatch.alarm.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.dispatch.AlarmKind;
import org.jspecify.annotations.NullUnmarked;

/// An alarm.
@Entity
@NullUnmarked
@Table(name = "alarms")
class AlarmRow {
    @Id
    UUID id;

    @Column(name = "incident_id")
    UUID incidentId;

    @Enumerated(EnumType.STRING)
    AlarmKind kind;

    @Column(name = "job_id")
    UUID jobId;

    @Column(name = "responder_id")
    String responderId;

    String detail;

    @Column(name = "raised_at")
    Instant raisedAt;

    @Column(name = "cleared_at")
    Instant clearedAt;
}
