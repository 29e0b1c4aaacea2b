package onward.planner;

import onward.planner.evaluation.Numbered;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.search.Neighbourhood;
import onward.planner.search.RuinAndRecreate;

/// The plan that is there at once: every request is put where it costs least at that moment. It has no bound.
public final class Inserted {
    private Inserted() {}

    /// Needs no native libraries.
    public static Plan plan(Problem problem) {
        var numbered = new Numbered(problem);
        var search = new RuinAndRecreate(numbered.instance, new Neighbourhood(numbered.instance), 1);
        search.construct();
        return numbered.plan(search.best(), null);
    }
}
