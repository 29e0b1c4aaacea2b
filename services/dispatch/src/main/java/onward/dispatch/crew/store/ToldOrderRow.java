package onward.dispatch.crew.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;

/// One thing that a crew was told.
@Entity
@NullUnmarked
@Table(name = "told_orders")
class ToldOrderRow {
    @Id
    UUID id;

    @Column(name = "responder_id")
    String responderId;

    String type;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String data;
}
