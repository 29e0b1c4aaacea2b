package onward.dispatch.job.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobState;
import onward.dispatch.job.domain.ReservedUntil;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;

/// A job: what it is about as JSON, where it stands in columns. Places are columns too, for planning in SQL.
@Entity
@NullUnmarked
@Table(name = "jobs")
class JobRow {
    @Id
    UUID id;

    @Column(name = "incident_id")
    UUID incidentId;

    @Enumerated(EnumType.STRING)
    ItineraryKind itinerary;

    int number;

    @Enumerated(EnumType.STRING)
    JobState state;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String leg;

    @Column(name = "pickup_lon")
    double pickupLon;

    @Column(name = "pickup_lat")
    double pickupLat;

    @Column(name = "drop_off_lon")
    Double dropOffLon;

    @Column(name = "drop_off_lat")
    Double dropOffLat;

    @Column(name = "work_seconds")
    long workSeconds;

    @Column(name = "attempt")
    Integer attempt;

    @Column(name = "responder_id")
    String responderId;

    Instant eta;

    @Enumerated(EnumType.STRING)
    @Column(name = "eta_confirmation")
    EtaConfirmation etaConfirmation;

    @Enumerated(EnumType.STRING)
    @Column(name = "reserved_for")
    ReservedUntil reservedFor;

    @Column(name = "reserved_until")
    Instant reservedUntil;

    @Column(name = "planned_for")
    String plannedFor;

    @Column(name = "planned_free_at")
    Instant plannedFreeAt;

    @Column(name = "planned_arrival")
    Instant plannedArrival;

    @Column(name = "planned_reason")
    String plannedReason;

    @Column(name = "offer_at")
    Instant offerAt;

    /// Which the database finds out from where the pickup is.
    @Column(name = "area_id", insertable = false, updatable = false)
    String area;

    @Column(name = "contact_tried")
    boolean contactTried;

    UUID successor;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    long version;
}
