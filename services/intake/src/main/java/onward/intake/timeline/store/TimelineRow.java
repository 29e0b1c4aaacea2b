package onward.intake.timeline.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.incident.IncidentState;
import onward.intake.timeline.domain.Entry;
import onward.intake.timeline.domain.Told;
import onward.messaging.codec.ContractTypes;
import onward.messaging.codec.EventJson;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/// An entry of the timeline as a row. The database adds `xid`, the transaction that wrote it.
@Entity
@Immutable
@Table(name = "timeline")
public class TimelineRow extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_seq")
    @SequenceGenerator(name = "timeline_seq", sequenceName = "timeline_seq", allocationSize = 50)
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

    @ColumnTransformer(write = "?::jsonb")
    public String data;

    static TimelineRow of(Entry entry) {
        var row = new TimelineRow();
        row.incidentId = entry.incident().value();
        row.brand = entry.brand();
        row.state = entry.state();
        row.at = entry.at();
        row.type = ContractTypes.nameOf(entry.event().getClass());
        row.actor = entry.event().by().actor();
        row.text = entry.text();
        row.data = EventJson.write(entry.event());
        return row;
    }

    Told told() {
        return new Told(at, type, actor, text, data);
    }
}
