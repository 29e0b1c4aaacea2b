package onward.resolution.casefile;

import java.time.Instant;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.ObligationType;
import org.jspecify.annotations.Nullable;

/// What is to be fulfilled: `at` is when it was done, null for now.
public record Fulfilment(
        IncidentId incidentId,
        ObligationType type,
        @Nullable Instant at,
        @Nullable String note) {}
