package onward.dispatch.promise.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseState;
import org.jspecify.annotations.NullUnmarked;

/// A promise.
@Entity
@NullUnmarked
@Table(name = "promises")
class PromiseRow {
    @Id
    UUID id;

    @Column(name = "incident_id")
    UUID incidentId;

    @Enumerated(EnumType.STRING)
    PromiseKind kind;

    String state;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "job_id")
    UUID jobId;

    String channel;

    @Column(name = "told_by")
    String toldBy;

    @Column(name = "told_at")
    Instant toldAt;

    /// The state that a promise had before it was called off, and why it was.
    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    PromiseState stateBefore;

    String reason;
}
