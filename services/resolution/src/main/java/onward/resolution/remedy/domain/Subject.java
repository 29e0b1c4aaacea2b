package onward.resolution.remedy.domain;

import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import org.jspecify.annotations.Nullable;

/// For whom a remedy is: the customer of an incident, or a customer without one, and their brand.
public record Subject(
        @Nullable IncidentId incidentId, @Nullable CustomerId customerId, String brand) {}
