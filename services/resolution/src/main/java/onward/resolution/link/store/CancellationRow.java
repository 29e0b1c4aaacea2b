package onward.resolution.link.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// That a customer no longer wants help, as a row.
@Entity
@Table(name = "cancellation_request")
class CancellationRow {
    @Id
    UUID incidentId;

    String reason;
    Instant askedAt;
}
