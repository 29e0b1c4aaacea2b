package onward.planner.problem;

import java.util.List;
import java.util.Set;

/// Who can be sent. It leaves its position at `max(0, availableAt)` seconds (it may be negative: free since), and pays
/// for overtime when it is home after `shiftEnd` (0 or more).
///
/// Costs are per hour, 0 or more. `fixed` are the requests that must be its first stops, in this order: on the way, at
/// work; empty by default.
public record Unit(
        String id,
        String kind,
        Set<String> capabilities,
        Position position,
        double availableAt,
        Position home,
        double shiftEnd,
        double driveCostPerHour,
        double serviceCostPerHour,
        double overtimeCostPerHour,
        List<String> fixed) {
    public Unit {
        capabilities = Ordered.set(capabilities);
        fixed = List.copyOf(fixed);
        Range.SECONDS_AROUND_NOW.check("availableAt", availableAt);
        Range.SECONDS.check("shiftEnd", shiftEnd);
        Range.MONEY.check("driveCostPerHour", driveCostPerHour);
        Range.MONEY.check("serviceCostPerHour", serviceCostPerHour);
        Range.MONEY.check("overtimeCostPerHour", overtimeCostPerHour);
    }

    /// Can it do all that the request requires, is it not excluded from it, and is no other unit pinned to it?
    public boolean canServe(Request request) {
        return Obstacle.between(this, request).isEmpty();
    }

    /// The same unit with other first stops.
    public Unit withFixed(List<String> stops) {
        return new Unit(
                id,
                kind,
                capabilities,
                position,
                availableAt,
                home,
                shiftEnd,
                driveCostPerHour,
                serviceCostPerHour,
                overtimeCostPerHour,
                stops);
    }
}
