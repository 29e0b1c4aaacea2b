package onward.dispatch.car;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.dispatch.car.ReturnCar.Answer.NotLent;
import onward.dispatch.car.ReturnCar.Answer.Returned;
import onward.dispatch.car.ReturnCar.Answer.Unknown;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.Cars;
import onward.dispatch.car.domain.Loan;
import onward.dispatch.car.domain.Loans;

/// Takes a replacement car back at its depot: the customer brought it themselves, or it came back unused.
@ApplicationScoped
public class ReturnCar {
    private final Cars cars;
    private final Loans loans;

    public ReturnCar(Cars cars, Loans loans) {
        this.cars = cars;
        this.loans = loans;
    }

    @Transactional
    public Answer giveBack(CarId id) {
        if (cars.locked(id).isEmpty()) {
            return new Unknown(id);
        }
        return switch (loans.openOf(id).orElse(null)) {
            case null -> new NotLent();
            case Loan.HandedOver lent -> returned(lent.giveBack());
            case Loan.Undelivered undelivered -> new Answer.NotHandedOver();
        };
    }

    private Answer returned(Loan.Returned loan) {
        loans.save(loan);
        return new Returned();
    }

    /// What became of a return.
    public sealed interface Answer {
        record Returned() implements Answer {}

        /// Nobody has it.
        record NotLent() implements Answer {}

        /// A job is about to bring it to somebody; only that job's end gives it free.
        record NotHandedOver() implements Answer {}

        record Unknown(CarId id) implements Answer {}
    }
}
