package onward.intake.facts.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A licence plate as it is written in its country, which is told by ISO 3166 if at all.
public record Plate(String written, @Nullable String country) {
    /// `M-A 1` and `MA-1` are two cars: in Germany the district ends where somebody wrote a space or a hyphen.
    private static final Pattern GERMAN = Pattern.compile("([A-ZÄÖÜ]{1,3})[^\\p{L}\\p{N}]+([A-Z]{1,2}[^A-Z]*[EH]?)");

    /// Null when nothing was told.
    public static @Nullable Plate of(@Nullable String told, @Nullable String country) {
        if (told == null || told.isBlank()) {
            return null;
        }
        var iso = CountrySign.iso(country);
        var capitals = capitals(told);
        return new Plate(iso == null ? capitals : PlateForm.write(capitals, Alphanumeric.of(capitals), iso), iso);
    }

    /// The country as it is kept: `F`, as it stands on the car, is `FR`. Null when nothing was told.
    public static @Nullable String country(@Nullable String told) {
        return CountrySign.iso(told);
    }

    /// What is compared when a car is looked for: `ga 123-bc` and `GA-123-BC` are one.
    public String key() {
        return Alphanumeric.of(written);
    }

    /// What is compared when two reports may be about one car: in Germany with the district by itself, if it was told
    /// so.
    public String identity() {
        if (!"DE".equals(country)) {
            return key();
        }
        var german = GERMAN.matcher(written);
        return german.matches() ? "%s-%s".formatted(german.group(1), Alphanumeric.of(german.group(2))) : key();
    }

    private static String capitals(String told) {
        return Normalizer.normalize(told.strip(), Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }
}
