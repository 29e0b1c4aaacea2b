package onward.resolution.remedy.domain;

/// Something that can't be accepted: where it stands (a JSON pointer) and what is expected there.
public record Flaw(String pointer, String expected) {}
