package onward.dispatch.car.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import onward.contracts.value.Position;
import onward.dispatch.Reading;
import onward.dispatch.car.domain.Car;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.CarWanted;
import onward.dispatch.car.domain.Cars;
import onward.dispatch.car.domain.VersionedCar;

/// Keeps replacement cars. Who takes one takes its row's lock, and passes by those that somebody else is taking.
@ApplicationScoped
class CarStore implements Cars, PanacheRepositoryBase<CarRow, String> {
    /// A class better than needed is worth this way to another depot.
    private static final int METRES_PER_CLASS = 20_000;

    private static final int TRIALS = 5;
    private static final String LOCKED = " for update skip locked";

    private static final String BEST_FREE = """
            select id from replacement_cars
             where in_service and not lent and (cardinality(brands) = 0 or ? = any(brands))
               and class_rank >= ? and seats >= ? and child_seats >= ?
             order by metres_between(depot_lon, depot_lat, ?, ?) + ? * class_rank, id
             limit 1""";

    private static final String ANY =
            "select 1 from replacement_cars where cardinality(brands) = 0 or ? = any(brands) limit 1";

    private final Reading reading;

    CarStore(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<VersionedCar> find(CarId id) {
        return findByIdOptional(id.value()).map(CarRows::versioned);
    }

    @Override
    public Optional<VersionedCar> locked(CarId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(CarRows::versioned);
    }

    @Override
    public Optional<Car> free(String brand, CarWanted wanted, Position place) {
        return best(BEST_FREE, brand, wanted, place);
    }

    /// A car that somebody took between search and lock falls out of the answer: then the next best is looked for.
    @Override
    public Optional<Car> take(String brand, CarWanted wanted, Position place) {
        var taken = best(BEST_FREE + LOCKED, brand, wanted, place);
        for (int trial = 1;
                trial < TRIALS && taken.isEmpty() && free(brand, wanted, place).isPresent();
                trial++) {
            taken = best(BEST_FREE + LOCKED, brand, wanted, place);
        }
        return taken;
    }

    private Optional<Car> best(String query, String brand, CarWanted wanted, Position place) {
        var found = reading.read(
                query,
                row -> row.getString(1),
                brand,
                wanted.atLeast().ordinal(),
                wanted.seats(),
                wanted.childSeats(),
                place.lon(),
                place.lat(),
                METRES_PER_CLASS);
        return found.stream()
                .findFirst()
                .map(id -> CarRows.versioned(findById(id)).car());
    }

    @Override
    public boolean any(String brand) {
        return !reading.read(ANY, row -> true, brand).isEmpty();
    }

    @Override
    public long save(Car car) {
        var known = findById(car.id().value());
        var row = known == null ? new CarRow() : known;
        CarRows.write(car, row);
        if (known == null) {
            persist(row);
        }
        flush();
        return row.version;
    }
}
