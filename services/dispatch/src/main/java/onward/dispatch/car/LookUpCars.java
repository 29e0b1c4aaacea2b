package onward.dispatch.car;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.Cars;
import onward.dispatch.car.domain.Loans;

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
    public Optional<CarAndLoan> find(CarId id) {
        return cars.find(id)
                .map(found -> new CarAndLoan(
                        found.car(), found.version(), loans.openOf(id).orElse(null)));
    }
}
