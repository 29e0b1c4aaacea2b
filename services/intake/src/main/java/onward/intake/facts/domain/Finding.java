package onward.intake.facts.domain;

/// Something odd about a report: where it stands (a JSON pointer) and what is expected there.
public record Finding(String pointer, String detail) {}
