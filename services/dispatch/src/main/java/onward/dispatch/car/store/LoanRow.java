package onward.dispatch.car.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/// A loan of a replacement car.
@Entity
@NullUnmarked
@Table(name = "car_loans")
class LoanRow {
    @Id
    UUID id;

    @Column(name = "car_id")
    String carId;

    @Column(name = "incident_id")
    UUID incidentId;

    @Column(name = "job_id")
    UUID jobId;

    String state;

    @Column(name = "changed_at")
    Instant changedAt;
}
