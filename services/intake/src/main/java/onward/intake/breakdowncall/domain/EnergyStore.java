package onward.intake.breakdowncall.domain;

import java.util.List;
import onward.contracts.incident.Propulsion;
import org.jspecify.annotations.Nullable;

/// What a vehicle has on board to drive with, in the order of EN 15722.
public enum EnergyStore {
    GASOLINE(Propulsion.PETROL),
    DIESEL(Propulsion.DIESEL),
    COMPRESSED_NATURAL_GAS(Propulsion.GAS),
    LIQUID_PROPANE_GAS(Propulsion.GAS),
    ELECTRIC(Propulsion.ELECTRIC),
    HYDROGEN(Propulsion.HYDROGEN);

    private final Propulsion alone;

    EnergyStore(Propulsion alone) {
        this.alone = alone;
    }

    /// What moves a vehicle that has these on board; null when it did not say.
    static @Nullable Propulsion propulsion(List<EnergyStore> stores) {
        if (stores.isEmpty()) {
            return null;
        }
        if (stores.contains(HYDROGEN)) {
            return Propulsion.HYDROGEN;
        }
        return stores.contains(ELECTRIC) && stores.size() > 1 ? Propulsion.HYBRID : stores.getLast().alone;
    }
}
