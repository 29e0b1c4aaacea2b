package onward.intake.facts.domain;

import org.jspecify.annotations.Nullable;

/// Reads each phone number once, however often one check asks for it. Not for several threads.
final class ReadOnce implements PhoneNumbers {
    private final PhoneNumbers phones;
    private @Nullable Asked latest;

    ReadOnce(PhoneNumbers phones) {
        this.phones = phones;
    }

    @Override
    public Reading read(String text, String country) {
        var asked = latest;
        if (asked == null || !asked.text().equals(text) || !asked.country().equals(country)) {
            asked = new Asked(text, country, phones.read(text, country));
            latest = asked;
        }
        return asked.reading();
    }

    private record Asked(String text, String country, Reading reading) {}
}
