package onward.resolution.servicelevel.domain;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.id.IncidentId;

/// An incident with the clocks that run on it: since when help is wanted, when the customer last heard something, and
/// which clocks have stopped.
public record ClockedIncident(
        IncidentId id,
        String brand,
        String area,
        Instant reportedAt,
        Instant wantedAt,
        Instant heardAt,
        boolean reached,
        boolean mobile) {
    /// The customer hears something; told late, it changes nothing.
    public ClockedIncident hears(Instant at) {
        return at.isBefore(heardAt)
                ? this
                : new ClockedIncident(id, brand, area, reportedAt, wantedAt, at, reached, mobile);
    }

    /// The first responder is there.
    public ClockedIncident isReached() {
        return new ClockedIncident(id, brand, area, reportedAt, wantedAt, heardAt, true, mobile);
    }

    /// The last person moves on.
    public ClockedIncident isMobile() {
        return new ClockedIncident(id, brand, area, reportedAt, wantedAt, heardAt, reached, true);
    }

    public Duration silence(Instant until) {
        return Duration.between(heardAt, until);
    }
}
