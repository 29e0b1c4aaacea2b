package onward.planner.problem;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who needs help. Service takes `serviceSeconds`, a transport included, after which the unit is at `dropOff`,
/// or still at `position` if there is none. Starting after `dueAt` costs `latenessCostPerHour`.
///
/// - `contractorCost`: what a contractor takes; `null` when none can be had, and a request that nobody can serve is
/// then
///   unserved, at no cost.
/// - `notBefore`: service starts at `max(arrival, notBefore)`, 0 by default; waiting costs nothing.
/// - `excluded`: units that must not serve it (they declined); empty by default.
/// - `pinnedTo`: the only unit that may serve it, or `null`. It is then not contracted unless that unit can't serve it.
///
/// Seconds and costs are 0 or more.
public record Request(
        String id,
        Position position,
        @Nullable Position dropOff,
        double dueAt,
        double serviceSeconds,
        Set<String> requires,
        double latenessCostPerHour,
        @Nullable Double contractorCost,
        double notBefore,
        Set<String> excluded,
        @Nullable String pinnedTo) {
    public Request {
        requires = Ordered.set(requires);
        excluded = Ordered.set(excluded);
        Range.SECONDS.check("dueAt", dueAt);
        Range.SECONDS.check("serviceSeconds", serviceSeconds);
        Range.SECONDS.check("notBefore", notBefore);
        Range.MONEY.check("latenessCostPerHour", latenessCostPerHour);
        Range.MONEY.check("contractorCost", Objects.requireNonNullElse(contractorCost, 0.0));
    }

    /// The same under another id.
    public Request withId(String other) {
        return new Request(
                other,
                position,
                dropOff,
                dueAt,
                serviceSeconds,
                requires,
                latenessCostPerHour,
                contractorCost,
                notBefore,
                excluded,
                pinnedTo);
    }

    /// Where the unit is after service.
    public Position end() {
        return dropOff == null ? position : dropOff;
    }
}
