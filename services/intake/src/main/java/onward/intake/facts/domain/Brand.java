package onward.intake.facts.domain;

/// A brand that Onward works for, with the markets where its customers drive; `country` is where a national phone
/// number is taken to be dialled when nobody says so.
public record Brand(String name, Area markets, String country) {}
