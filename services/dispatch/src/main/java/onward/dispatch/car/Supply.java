package onward.dispatch.car;

import onward.dispatch.car.domain.Car;

/// What there is of replacement cars for somebody.
public sealed interface Supply {
    /// This one is free.
    record Free(Car car) implements Supply {}

    /// All that would do are lent.
    record AllLent() implements Supply {}

    /// The brand has none of its own: couriers bring what they have.
    record NoneKnown() implements Supply {}
}
