package onward.dispatch.car.rest;

import java.util.Set;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.incident.Propulsion;
import onward.dispatch.car.CarAndLoan;
import onward.dispatch.car.domain.CarClass;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.Depot;
import onward.dispatch.car.domain.Loan;
import org.jspecify.annotations.Nullable;

/// A replacement car as it is registered, where it stands, and for which incident.
record CarJson(
        CarId id,
        @Nullable String plate,
        @Nullable String model,
        CarClass carClass,
        int seats,
        int childSeats,
        @Nullable Propulsion propulsion,
        Depot depot,
        Set<String> brands,
        boolean inService,
        String state,
        @Nullable IncidentId incidentId,
        @Nullable JobId jobId,
        long version) {
    static CarJson of(CarAndLoan entry) {
        var car = entry.car();
        var loan = entry.loan();
        return new CarJson(
                car.id(),
                car.plate(),
                car.model(),
                car.carClass(),
                car.seats(),
                car.childSeats(),
                car.propulsion(),
                car.depot(),
                car.brands(),
                car.inService(),
                state(entry),
                loan == null ? null : loan.terms().incident(),
                loan == null ? null : loan.terms().job(),
                entry.version());
    }

    private static String state(CarAndLoan entry) {
        return switch (entry.loan()) {
            case null -> entry.car().inService() ? "FREE" : "OUT_OF_SERVICE";
            case Loan.Reserved reserved -> "RESERVED";
            case Loan.Delivered delivered -> "DELIVERED";
            case Loan.HandedOver handedOver -> "HANDED_OVER";
        };
    }
}
