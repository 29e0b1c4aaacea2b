package onward.contracts.id;

import java.util.UUID;
import onward.contracts.Scalar;

/// Names one leg that one responder does.
public record JobId(UUID value) implements Scalar {
    public static JobId parse(String text) {
        return new JobId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
