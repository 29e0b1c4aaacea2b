package onward.dispatch.planning.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.id.ResponderId;

/// What one responder does, and when it is home.
public record PlannedTour(ResponderId responder, List<PlannedStop> stops, Instant home) {}
