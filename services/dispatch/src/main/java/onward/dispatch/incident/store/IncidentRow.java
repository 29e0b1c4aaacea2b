package onward.dispatch.incident.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;

/// An incident with its facts as JSON.
@Entity
@NullUnmarked
@Table(name = "incidents")
class IncidentRow {
    @Id
    UUID id;

    String brand;

    boolean open;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String known;
}
