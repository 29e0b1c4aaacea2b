package onward.contracts.id;

import java.util.regex.Pattern;
import onward.contracts.Scalar;

/// Names a customer as the brand or club does.
public record CustomerId(String value) implements Scalar {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public CustomerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A customer id has 1 to 64 letters, digits, dots, underscores or hyphens.");
        }
    }

    public static CustomerId parse(String text) {
        return new CustomerId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
