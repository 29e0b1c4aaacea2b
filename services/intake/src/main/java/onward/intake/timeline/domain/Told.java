package onward.intake.timeline.domain;

import java.time.Instant;

/// An entry as it is told: what happened when, by whom, in words; `data` is the event as JSON.
public record Told(Instant at, String type, String actor, String text, String data) {}
