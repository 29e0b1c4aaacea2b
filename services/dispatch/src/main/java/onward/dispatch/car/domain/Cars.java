package onward.dispatch.car.domain;

import java.util.Optional;
import onward.contracts.value.Position;

/// All replacement cars.
public interface Cars {
    Optional<VersionedCar> find(CarId id);

    /// Like [#find], and nobody else lends or changes the car until the transaction ends.
    Optional<VersionedCar> locked(CarId id);

    /// Writes what is registered, and returns its new version.
    long save(Car car);

    /// The best free car for a place, if there is one: near, and no better than needed. It is not taken.
    Optional<Car> free(String brand, CarWanted wanted, Position place);

    /// Like [#free], and nobody else gets it until the transaction ends.
    Optional<Car> take(String brand, CarWanted wanted, Position place);

    /// Whether the brand has any at all.
    boolean any(String brand);
}
