package onward.dispatch.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.value.Position;
import onward.dispatch.car.LendCar;
import onward.dispatch.car.domain.Car;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.CarWanted;
import onward.dispatch.car.domain.Cars;
import onward.dispatch.car.domain.Loan;
import onward.dispatch.car.domain.Loans;
import onward.dispatch.car.domain.VersionedCar;

/// Replacement cars as a test says.
final class Garage implements Cars, Loans {
    final List<Car> free = new ArrayList<>();
    boolean any;

    LendCar lendCar() {
        return new LendCar(this, this, UUID::randomUUID);
    }

    @Override
    public Optional<VersionedCar> find(CarId id) {
        return free.stream()
                .filter(car -> car.id().equals(id))
                .map(car -> new VersionedCar(car, 1))
                .findFirst();
    }

    @Override
    public Optional<VersionedCar> locked(CarId id) {
        return find(id);
    }

    @Override
    public long save(Car car) {
        free.add(car);
        return 1;
    }

    @Override
    public Optional<Car> free(String brand, CarWanted wanted, Position place) {
        return free.stream()
                .filter(car -> car.carClass().compareTo(wanted.atLeast()) >= 0)
                .filter(car -> car.seats() >= wanted.seats())
                .findFirst();
    }

    @Override
    public Optional<Car> take(String brand, CarWanted wanted, Position place) {
        return free(brand, wanted, place);
    }

    @Override
    public boolean any(String brand) {
        return any || !free.isEmpty();
    }

    @Override
    public Optional<Loan.Open> openOf(CarId car) {
        return Optional.empty();
    }

    @Override
    public List<Loan.Open> of(IncidentId incident) {
        return List.of();
    }

    @Override
    public void save(Loan loan) {}
}
