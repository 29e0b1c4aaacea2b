package onward.dispatch.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import onward.planner.EarliestArrival;
import onward.planner.Planner;

/// Says which planner is asked.
@ApplicationScoped
class PlainPlanner {
    @Produces
    @ApplicationScoped
    Planner planner() {
        return new EarliestArrival();
    }
}
