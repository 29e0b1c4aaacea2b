package onward.planner.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who can go, who waits, and optionally what people were told before. Ids are unique, and what refers to an id finds
/// it: whoever has a problem has a consistent one.
///
/// A fixed request is on one unit's list only, and that unit can serve it.
public record Problem(
        Map<String, Kind> kinds,
        List<Unit> units,
        List<Request> requests,
        @Nullable Previous previous) {
    /// Refuses with [Malformed] what is not consistent.
    public Problem {
        kinds = Ordered.map(kinds);
        units = List.copyOf(units);
        requests = List.copyOf(requests);
        Consistency.check(kinds, units, requests, previous);
    }
}
