package onward.contracts.id;

import java.util.UUID;
import onward.contracts.Scalar;

/// Names one job put to one responder.
public record OfferId(UUID value) implements Scalar {
    public static OfferId parse(String text) {
        return new OfferId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
