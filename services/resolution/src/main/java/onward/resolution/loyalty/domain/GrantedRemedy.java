package onward.resolution.loyalty.domain;

import java.time.Instant;
import java.util.UUID;
import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// A remedy that was committed for an incident or for a customer without one; `cost` is what it took in the end, or
/// was estimated at.
public record GrantedRemedy(
        UUID id, @Nullable IncidentId incident, @Nullable CustomerId customer, String kind, Money cost, Instant at) {
    /// The same one, to whoever its customer is now.
    public GrantedRemedy to(CustomerId other) {
        return new GrantedRemedy(id, incident, other, kind, cost, at);
    }
}
