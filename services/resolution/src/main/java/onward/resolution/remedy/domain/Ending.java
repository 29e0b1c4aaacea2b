package onward.resolution.remedy.domain;

import java.time.Instant;

/// Who ended a remedy, when and why.
public record Ending(String by, Instant at, String reason) {}
