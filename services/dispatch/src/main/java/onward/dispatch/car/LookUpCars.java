package onward.dispatch.car;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import onward.dispatch.car.domain.Car;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.Cars;
import onward.dispatch.car.domain.Loan;
import onward.dispatch.car.domain.Loans;
import org.jspecify.annotations.Nullable;

/// Looks at replacement cars, and at who has them.
@ApplicationScoped
public class LookUpCars {
    private final Cars cars;
    private final Loans loans;

    public LookUpCars(Cars cars, Loans loans) {
        this.cars = cars;
        this.loans = loans;
    }

    @Transactional
    public Optional<Entry> find(CarId id) {
        return cars.find(id)
                .map(found ->
                        new Entry(found.car(), found.version(), loans.openOf(id).orElse(null)));
    }

    /// A car, the version of what is registered about it, and its open loan.
    public record Entry(Car car, long version, Loan.@Nullable Open loan) {}
}
