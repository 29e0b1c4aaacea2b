package onward.planner;

import java.util.List;

/// Says who of a fleet should go to a request. Implementations are pure: the same question has the same answer.
public interface Planner {
    /// Ranks the units that can serve the request, best first, and says of every other one why it can't.
    Ranking rank(Request request, List<Unit> fleet);
}
