package onward.planner;

import java.util.Set;

/// Somebody who needs help: where, and what a unit must be able to do. Counted capabilities are already expanded: who
/// has `SEATS(5)` has `SEATS(4)` too.
public record Request(Place place, Set<String> requires) {}
