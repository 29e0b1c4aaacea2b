package onward.contracts.value;

import java.util.Collection;
import java.util.regex.Pattern;
import onward.contracts.Scalar;

/// What a responder can do or carry. Written as in the glossary: `TOOLS_BASIC`, counted `SEATS(4)`, or with a value
/// `CAR_CLASS(SUV)`.
public record Capability(String name, String argument) implements Scalar {
    private static final Pattern FORM = Pattern.compile("([A-Z][A-Z_]*)(?:\\(([A-Za-z0-9_-]+)\\))?");

    public static Capability of(String name) {
        return new Capability(name, "");
    }

    public static Capability counted(String name, int count) {
        return new Capability(name, Integer.toString(count));
    }

    /// @throws IllegalArgumentException when the text is not of the form `NAME` or `NAME(argument)`
    public static Capability parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A capability is written NAME or NAME(argument), such as SEATS(4).");
        }
        return new Capability(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
    }

    /// Whether somebody with the given capabilities has this one: a count is met by the same count or a higher one.
    public boolean isMetBy(Collection<Capability> offered) {
        return offered.stream().anyMatch(this::isMetBy);
    }

    private boolean isMetBy(Capability offered) {
        if (!name.equals(offered.name)) {
            return false;
        }
        return argument.equals(offered.argument) || (isCount() && offered.isCount() && count() <= offered.count());
    }

    private boolean isCount() {
        return !argument.isEmpty() && argument.chars().allMatch(Character::isDigit);
    }

    private long count() {
        return Long.parseLong(argument);
    }

    @Override
    public String toString() {
        return argument.isEmpty() ? name : "%s(%s)".formatted(name, argument);
    }
}
