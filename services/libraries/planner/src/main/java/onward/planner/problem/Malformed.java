package onward.planner.problem;

/// What is wrong with a problem or a plan file, in one line: the place (a JSON pointer) and the rule.
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 40;

    Malformed(String place, String rule) {
        super("%s: %s".formatted(place.isEmpty() ? "the document" : oneLine(place), rule));
    }

    /// A text in quotes: shortened, and without line breaks and control characters.
    public static String quoted(String text) {
        var shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return "\"" + oneLine(shown) + "\"";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
    }
}
