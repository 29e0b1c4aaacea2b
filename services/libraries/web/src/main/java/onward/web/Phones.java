package onward.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads phone numbers as people write them. A number is refused only when it can't be one (its length or its country
/// code): numbering plans change faster than our copy of them, and help must not wait for that.
public final class Phones {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    private Phones() {}

    /// What became of the text.
    public sealed interface Answer {
        /// A number in E.164: `+33612345678`.
        record Number(String e164) implements Answer {}

        /// The country is none, whatever the number.
        record UnknownCountry(String expected) implements Answer {}

        /// None, and what is expected instead.
        record Refused(String expected) implements Answer {}
    }

    /// Reads a number in any national or international form. `country` (ISO 3166 alpha-2) is where a national one was
    /// dialled.
    public static Answer read(String text, @Nullable String country) {
        var region = country == null ? null : country.strip().toUpperCase(Locale.ROOT);
        if (region != null && !PLANS.getSupportedRegions().contains(region)) {
            return new Answer.UnknownCountry("A country's code of ISO 3166 is expected, such as FR.");
        }
        try {
            return check(PLANS.parse(text, region));
        } catch (NumberParseException unreadable) {
            return new Answer.Refused(
                    region == null && !text.strip().startsWith("+")
                            ? "A phone number with + and country code is expected, or its country beside it."
                            : expected(region));
        }
    }

    /// Reads a number, for a door.
    ///
    /// @throws ProblemException 422 at the pointer when the text can't be a number, or at the `country`
    ///         beside it when that is none
    public static String require(String text, @Nullable String country, String pointer) {
        return switch (read(text, country)) {
            case Answer.Number number -> number.e164();
            case Answer.Refused refused ->
                throw Problem.of(ProblemType.INVALID, "The phone number can't be one.")
                        .error(pointer, refused.expected())
                        .exception();
            case Answer.UnknownCountry unknown ->
                throw Problem.of(ProblemType.INVALID, "The country of the phone number is none.")
                        .error(beside(pointer), unknown.expected())
                        .exception();
        };
    }

    /// Like [#require] when there is a text.
    public static @Nullable String optional(@Nullable String text, @Nullable String country, String pointer) {
        return text == null || text.isBlank() ? null : require(text, country, pointer);
    }

    private static String beside(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/')) + "/country";
    }

    private static Answer check(PhoneNumber number) {
        return PLANS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                ? new Answer.Number(PLANS.format(number, PhoneNumberFormat.E164))
                : new Answer.Refused(expected(PLANS.getRegionCodeForCountryCode(number.getCountryCode())));
    }

    private static String expected(@Nullable String region) {
        var example = region == null ? null : PLANS.getExampleNumber(region);
        return example == null
                ? "A phone number is expected, such as +33 6 12 34 56 78."
                : "A phone number is expected, such as %s or %s."
                        .formatted(
                                PLANS.format(example, PhoneNumberFormat.NATIONAL),
                                PLANS.format(example, PhoneNumberFormat.INTERNATIONAL));
    }
}
