package onward.intake.timeline.domain;

import java.util.regex.Pattern;

/// A place in the log: the transaction, and the number within it.
public record LogPlace(long transaction, long number) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,19})-(\\d{1,18})");

    public static LogPlace beginning() {
        return new LogPlace(0, 0);
    }

    /// @throws IllegalArgumentException when the text is no place
    public static LogPlace parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A place in the log is written as transaction-number: 812-44.");
        }
        return new LogPlace(Long.parseUnsignedLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    @Override
    public String toString() {
        return "%s-%d".formatted(Long.toUnsignedString(transaction), number);
    }
}
