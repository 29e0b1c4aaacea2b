package onward.intake.facts.domain;

import java.util.regex.Pattern;

/// A vehicle identification number (ISO 3779).
public final class Vin {
    private static final Pattern FORM = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");
    /// The value of A to Z by 49 CFR 565.15; I, O and Q do not occur.
    private static final String LETTER_VALUES = "12345678012345070923456789";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int CHECK_DIGIT_INDEX = 8;
    private static final int MODULUS = 11;

    private Vin() {}

    public static boolean hasForm(String vin) {
        return FORM.matcher(vin).matches();
    }

    /// Whether the ninth character is the check digit that North America and China demand. Only some markets use it.
    public static boolean hasCheckDigit(String vin) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * value(vin.charAt(i));
        }
        int remainder = sum % MODULUS;
        return vin.charAt(CHECK_DIGIT_INDEX) == (remainder == 10 ? 'X' : (char) ('0' + remainder));
    }

    private static int value(char character) {
        return Character.isDigit(character) ? character - '0' : LETTER_VALUES.charAt(character - 'A') - '0';
    }
}
