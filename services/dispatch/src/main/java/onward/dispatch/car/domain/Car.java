package onward.dispatch.car.domain;

import java.util.Set;
import onward.contracts.incident.Propulsion;
import org.jspecify.annotations.Nullable;

/// A replacement car: what it is, for whose customers (no brands means everybody's), and where it waits. One that is
/// not in service is lent to nobody.
public record Car(
        CarId id,
        @Nullable String plate,
        @Nullable String model,
        CarClass carClass,
        int seats,
        int childSeats,
        @Nullable Propulsion propulsion,
        Depot depot,
        Set<String> brands,
        boolean inService) {
    /// As a courier reads it who fetches it.
    public String words() {
        var name = model == null ? carClass.name() : model;
        return "%s%s, %d seats".formatted(name, plate == null ? "" : " " + plate, seats);
    }
}
