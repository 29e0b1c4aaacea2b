package onward.resolution.loyalty.domain;

import java.time.Instant;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentKind;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// The incidents in which customers were helped, and what that cost.
public interface AssistedIncidents {
    /// Whoever has this phone with this brand was helped; null while nobody knows who they are.
    void save(IncidentId incidentId, String brand, IncidentKind kind, @Nullable String phone, Instant reportedAt);

    void cost(IncidentId incidentId, Money cost);

    /// Nobody was helped after all.
    void remove(IncidentId incidentId);
}
