package onward.contracts.id;

import java.util.UUID;
import onward.contracts.Scalar;

/// Names one interrupted journey, in every service.
public record IncidentId(UUID value) implements Scalar {
    public static IncidentId parse(String text) {
        return new IncidentId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
