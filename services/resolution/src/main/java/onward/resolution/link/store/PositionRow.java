package onward.resolution.link.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.resolution.link.domain.LastSeen;

/// Where a responder was last, as a row.
@Entity
@Table(name = "awaited_position")
class PositionRow {
    @Id
    String responderId;

    double lon;
    double lat;
    Instant at;

    LastSeen lastSeen() {
        return new LastSeen(new ResponderId(responderId), new Position(lon, lat), at);
    }
}
