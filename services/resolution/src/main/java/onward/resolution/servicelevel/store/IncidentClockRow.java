package onward.resolution.servicelevel.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.resolution.servicelevel.domain.ClockedIncident;

/// The clocks of an incident as a row.
@Entity
@Table(name = "clocked_incident")
class IncidentClockRow {
    @Id
    UUID incidentId;

    String brand;
    String area;
    Instant reportedAt;
    Instant wantedAt;
    Instant heardAt;
    boolean reached;
    boolean mobile;

    static IncidentClockRow of(ClockedIncident incident) {
        var row = new IncidentClockRow();
        row.incidentId = incident.id().value();
        row.brand = incident.brand();
        row.area = incident.area();
        row.reportedAt = incident.reportedAt();
        row.wantedAt = incident.wantedAt();
        row.heardAt = incident.heardAt();
        row.reached = incident.reached();
        row.mobile = incident.mobile();
        return row;
    }

    ClockedIncident incident() {
        return new ClockedIncident(
                new IncidentId(incidentId), brand, area, reportedAt, wantedAt, heardAt, reached, mobile);
    }
}
