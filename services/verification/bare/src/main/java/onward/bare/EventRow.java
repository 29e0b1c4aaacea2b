package onward.bare;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// An event that waits to be sent.
@Entity
@Table(name = "outbox")
public class EventRow extends PanacheEntity {
    public String key;

    @Column(columnDefinition = "text")
    public String payload;
}
