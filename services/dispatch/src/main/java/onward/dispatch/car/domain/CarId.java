package onward.dispatch.car.domain;

import java.util.regex.Pattern;
import onward.contracts.Scalar;

/// The id of a replacement car, as its owner names it.
public record CarId(String value) implements Scalar {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public CarId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The id of a replacement car has 1 to 64 letters, digits, dots, hyphens or underscores.");
        }
    }

    public static CarId parse(String text) {
        return new CarId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
