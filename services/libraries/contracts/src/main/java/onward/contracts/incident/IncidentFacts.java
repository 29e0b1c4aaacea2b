package onward.contracts.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Everything that was reported, after amendments. A brand `unassigned` belongs to no brand yet.
public record IncidentFacts(
        String brand,
        IncidentKind kind,
        Instant reportedAt,
        Contact contact,
        @Nullable Vehicle vehicle,
        Location location,
        @Nullable Fault fault,
        @Nullable Party party,
        @Nullable Journey journey) {}
