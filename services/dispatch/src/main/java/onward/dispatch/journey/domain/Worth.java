package onward.dispatch.journey.domain;

import java.util.Map;
import onward.contracts.dispatch.OptionKind;

/// What things are worth to the brand: an hour of one person's time, an hour in which they still stand where they
/// are stranded, a day without a car, a plan that fails, an appointment that is missed, and what an option
/// is worth as a gesture.
public record Worth(
        double hourOfCustomerTime,
        double hourStranded,
        double dayWithoutCar,
        double failedPlan,
        double missedAppointment,
        Map<OptionKind, Double> gestures) {}
