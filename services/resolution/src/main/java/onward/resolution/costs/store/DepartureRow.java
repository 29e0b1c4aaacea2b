package onward.resolution.costs.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// When a job set off, or a replacement car was handed over.
@Entity
@Table(name = "departure")
class DepartureRow {
    @Id
    UUID id;

    Instant at;
}
