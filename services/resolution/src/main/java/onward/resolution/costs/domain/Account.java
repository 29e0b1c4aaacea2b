package onward.resolution.costs.domain;

import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import org.jspecify.annotations.Nullable;

/// What a cost belongs to: an incident, or a customer without one.
public record Account(
        @Nullable IncidentId incidentId, @Nullable CustomerId customerId) {
    public static Account of(IncidentId incidentId) {
        return new Account(incidentId, null);
    }
}
