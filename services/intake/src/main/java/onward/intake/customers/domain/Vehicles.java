package onward.intake.customers.domain;

import java.util.Optional;

/// The vehicles that are known.
public interface Vehicles {
    Optional<Versioned<KnownVehicle>> find(String vin);

    /// Keeps a vehicle, if it is still at the version that was seen; 0 for one that is new.
    ///
    /// @return whether it was so
    boolean keep(KnownVehicle vehicle, long seenVersion);
}
