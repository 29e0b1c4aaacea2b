package onward.resolution.link.domain;

import java.time.Instant;

/// When somebody is expected to be there.
public record LegArrival(Instant at, Certainty certainty) {}
