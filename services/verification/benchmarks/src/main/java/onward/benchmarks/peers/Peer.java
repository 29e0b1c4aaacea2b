package onward.benchmarks.peers;

import java.time.Duration;
import java.util.Locale;

/// Another way to plan.
enum Peer {
    NEAREST(Nearest::plan, false),
    INSERTION(CheapestInsertion::plan, false),
    TIMEFOLD(TimefoldPlanner::plan, true),
    ORTOOLS(RoutingPlanner::plan, true);

    private final Planner planner;
    private final boolean anytime;

    Peer(Planner planner, boolean anytime) {
        this.planner = planner;
        this.anytime = anytime;
    }

    /// Plans a problem within a limit.
    interface Planner {
        Tours plan(Tours empty, Duration limit);
    }

    Tours plan(Tours empty, Duration limit) {
        return planner.plan(empty, limit);
    }

    /// Whether more time leads to better plans.
    boolean isAnytime() {
        return anytime;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
