package onward.dispatch.journey.domain;

import java.time.Instant;

/// When the responder sets off, is there, and is done.
public record LegTimes(Instant start, Instant arrival, Instant end) {}
