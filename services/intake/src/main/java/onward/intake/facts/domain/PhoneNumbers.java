package onward.intake.facts.domain;

/// Reads phone numbers as people write them.
public interface PhoneNumbers {
    /// Reads a number; a national one was dialled in `country` (ISO 3166 alpha-2).
    Reading read(String text, String country);

    /// What became of the text.
    sealed interface Reading {
        /// A number in E.164.
        record Number(String e164) implements Reading {}

        /// The country is none.
        record UnknownCountry(String expected) implements Reading {}

        /// None, and what is expected instead.
        record Unreadable(String expected) implements Reading {}
    }
}
