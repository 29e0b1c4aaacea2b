package onward.intake.facts.domain;

import java.time.Instant;

/// What a report is checked against.
public record Circumstances(Brands brands, PhoneNumbers phones, Instant now) {}
