package onward.dispatch.offer.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.dispatch.OfferState;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;

/// An offer with its decision record as JSON. `reason` is why it was declined or withdrawn.
@Entity
@NullUnmarked
@Table(name = "offers")
class OfferRow {
    @Id
    UUID id;

    @Column(name = "job_id")
    UUID jobId;

    @Column(name = "incident_id")
    UUID incidentId;

    @Column(name = "responder_id")
    String responderId;

    @Enumerated(EnumType.STRING)
    OfferState state;

    int attempt;

    int round;

    @Column(name = "offered_at")
    Instant offeredAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "remind_at")
    Instant remindAt;

    Instant eta;

    String reason;

    String comment;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String decision;

    @Column(insertable = false, updatable = false)
    Long number;
}
