package onward.contracts.id;

import java.util.regex.Pattern;
import onward.contracts.Scalar;

/// Names a field unit as its fleet does: `heli-1`.
public record ResponderId(String value) implements Scalar {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public ResponderId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A responder id has 1 to 64 letters, digits, dots, underscores or hyphens.");
        }
    }

    public static ResponderId parse(String text) {
        return new ResponderId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
