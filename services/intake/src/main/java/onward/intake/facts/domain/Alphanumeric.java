package onward.intake.facts.domain;

/// What is left of a text when only its letters and numbers count.
public final class Alphanumeric {
    private Alphanumeric() {}

    /// Without everything that is not of the Unicode categories L and N. Each report needs it several times over, too
    /// often for a regular expression.
    public static String of(String text) {
        var kept = new StringBuilder(text.length());
        int next = 0;
        while (next < text.length()) {
            int character = text.codePointAt(next);
            if (counts(character)) {
                kept.appendCodePoint(character);
            }
            next += Character.charCount(character);
        }
        return kept.toString();
    }

    private static boolean counts(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }
}
