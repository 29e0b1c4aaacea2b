package onward.contracts.id;

import java.util.UUID;
import onward.contracts.Scalar;

/// Names one leg that one responder does.
public record RemedyId(UUID value) implements Scalar {
    public static RemedyId parse(String text) {
        return new RemedyId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
