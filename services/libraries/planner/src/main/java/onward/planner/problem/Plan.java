package onward.planner.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who goes where in which order. Units without a tour drive home. `lowerBound` is proven, or `null`; `cost` is `null`
/// only in plans from others that leave it out.
public record Plan(
        List<Tour> tours,
        List<String> contracted,
        List<Unserved> unserved,
        @Nullable Double cost,
        @Nullable Double lowerBound) {
    public Plan {
        tours = List.copyOf(tours);
        contracted = List.copyOf(contracted);
        unserved = List.copyOf(unserved);
    }
}
