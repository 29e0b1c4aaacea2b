package onward.dispatch.car;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.value.Position;
import onward.dispatch.Ids;
import onward.dispatch.car.domain.Car;
import onward.dispatch.car.domain.CarWanted;
import onward.dispatch.car.domain.Cars;
import onward.dispatch.car.domain.Loan;
import onward.dispatch.car.domain.Loans;

/// Lends replacement cars: each to one customer at a time.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
public class LendCar {
    private final Cars cars;
    private final Loans loans;
    private final Ids ids;

    public LendCar(Cars cars, Loans loans, Ids ids) {
        this.cars = cars;
        this.loans = loans;
        this.ids = ids;
    }

    /// Looks for a car; nothing is taken.
    public Supply look(String brand, CarWanted wanted, Position place) {
        return cars.free(brand, wanted, place)
                .<Supply>map(Supply.Free::new)
                .orElseGet(() -> cars.any(brand) ? new Supply.AllLent() : new Supply.NoneKnown());
    }

    /// Reserves the best car that is still free, for the job that brings it.
    public Optional<Car> reserve(IncidentId incident, JobId job, String brand, CarWanted wanted, Position place) {
        var car = cars.take(brand, wanted, place);
        car.ifPresent(taken -> loans.save(new Loan.Reserved(new Loan.Terms(ids.next(), taken.id(), incident, job))));
        return car;
    }
}
