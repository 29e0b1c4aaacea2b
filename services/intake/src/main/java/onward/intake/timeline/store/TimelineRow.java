package onward.intake.timeline.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.incident.IncidentState;
import onward.intake.timeline.domain.Told;
import org.hibernate.annotations.Immutable;

/// An entry of the timeline as a row, for reading; [TimelineTable] writes it. The database adds `xid`, the transaction
/// that wrote it.
@Entity
@Immutable
@Table(name = "timeline")
public class TimelineRow extends PanacheEntityBase {
    @Id
    public Long seq;

    @Column(name = "incident_id")
    public UUID incidentId;

    public String brand;

    @Enumerated(EnumType.STRING)
    public IncidentState state;

    public Instant at;
    public String type;
    public String actor;
    public String text;

    public String data;

    Told told() {
        return new Told(at, type, actor, text, data);
    }
}
