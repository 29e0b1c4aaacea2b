package onward.resolution.feedback.domain;

import java.time.Instant;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import org.jspecify.annotations.Nullable;

/// What a customer said about one incident, written down by `actor`.
public record Feedback(
        UUID id,
        IncidentId incidentId,
        Score score,
        @Nullable String comment,
        String actor,
        Instant givenAt) {}
