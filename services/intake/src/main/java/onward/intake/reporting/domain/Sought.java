package onward.intake.reporting.domain;

import java.util.List;

/// What somebody typed, and the phone numbers that it may be (E.164).
public record Sought(String text, List<String> phones) {}
