package onward.dispatch.car;

import onward.dispatch.car.domain.Car;
import onward.dispatch.car.domain.Loan;
import org.jspecify.annotations.Nullable;

/// A car, the version of what is registered about it, and its open loan.
public record CarAndLoan(Car car, long version, Loan.@Nullable Open loan) {}
