package onward.dispatch.car;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.dispatch.car.RegisterCar.Answer.ChangedMeanwhile;
import onward.dispatch.car.RegisterCar.Answer.Registered;
import onward.dispatch.car.domain.Car;
import onward.dispatch.car.domain.Cars;
import org.jspecify.annotations.Nullable;

/// Registers a replacement car, or changes what is registered about it. Whoever drives it keeps it.
@ApplicationScoped
public class RegisterCar {
    private final Cars cars;

    public RegisterCar(Cars cars) {
        this.cars = cars;
    }

    /// `seen` is the version that the caller has seen; null when that does not matter.
    @Transactional
    public Answer register(Car car, @Nullable Long seen) {
        var before = cars.locked(car.id());
        if (seen != null && before.filter(found -> found.version() == seen).isEmpty()) {
            return new ChangedMeanwhile();
        }
        return new Registered(cars.save(car), before.isEmpty());
    }

    /// What became of a registration.
    public sealed interface Answer {
        record Registered(long version, boolean created) implements Answer {}

        record ChangedMeanwhile() implements Answer {}
    }
}
