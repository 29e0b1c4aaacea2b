package onward.dispatch.area.domain;

import java.util.regex.Pattern;
import onward.contracts.Scalar;

/// The id of a control area, as whoever runs the service names it.
public record AreaId(String value) implements Scalar {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /// Whatever lies in no other area. After the form, which it is checked by.
    public static final AreaId EVERYWHERE = new AreaId("everywhere");

    public AreaId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id of an area has 1 to 64 small letters, digits or hyphens.");
        }
    }

    public static AreaId parse(String text) {
        return new AreaId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
