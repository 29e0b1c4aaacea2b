package onward.contracts.id;

import java.util.UUID;
import onward.contracts.Scalar;

/// Names one thing that the customer was told.
public record PromiseId(UUID value) implements Scalar {
    public static PromiseId parse(String text) {
        return new PromiseId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
