package onward.dispatch.journey.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;

/// A journey plan; what was chosen as JSON.
@Entity
@NullUnmarked
@Table(name = "journey_plans")
class PlanRow {
    @Id
    UUID id;

    @Column(name = "incident_id")
    UUID incidentId;

    String state;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String choice;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    long version;
}
