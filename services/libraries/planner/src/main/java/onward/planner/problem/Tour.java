package onward.planner.problem;

import java.util.List;

/// The requests that one unit serves, in order.
public record Tour(String unit, List<String> requests) {
    public Tour {
        requests = List.copyOf(requests);
    }
}
