package onward.dispatch.car.store;

import java.util.Set;
import onward.contracts.value.Position;
import onward.dispatch.car.domain.Car;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.Depot;
import onward.dispatch.car.domain.VersionedCar;

/// Translates between a car and its row's columns.
final class CarRows {
    private CarRows() {}

    static void write(Car car, CarRow row) {
        row.id = car.id().value();
        row.plate = car.plate();
        row.model = car.model();
        row.carClass = car.carClass();
        row.classRank = car.carClass().ordinal();
        row.seats = car.seats();
        row.childSeats = car.childSeats();
        row.propulsion = car.propulsion();
        row.depotName = car.depot().name();
        row.depotLon = car.depot().position().lon();
        row.depotLat = car.depot().position().lat();
        row.brands = car.brands().toArray(String[]::new);
        row.inService = car.inService();
    }

    static VersionedCar versioned(CarRow row) {
        var car = new Car(
                new CarId(row.id),
                row.plate,
                row.model,
                row.carClass,
                row.seats,
                row.childSeats,
                row.propulsion,
                new Depot(row.depotName, new Position(row.depotLon, row.depotLat)),
                Set.of(row.brands),
                row.inService);
        return new VersionedCar(car, row.version);
    }
}
