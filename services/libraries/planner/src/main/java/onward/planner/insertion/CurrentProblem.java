package onward.planner.insertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onward.planner.evaluation.Numbered;
import onward.planner.problem.Previous;
import onward.planner.problem.Problem;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;

/// The problem of a running plan as it is now: with the requests that have come, without those that were withdrawn.
record CurrentProblem(Numbered numbered) {
    Problem problem() {
        var problem = numbered.problem;
        var units = new ArrayList<Unit>();
        for (int unit = 0; unit < numbered.instance.units; unit++) {
            units.add(problem.units().get(unit).withFixed(ids(numbered.instance.fixed[unit])));
        }
        var previous = problem.previous();
        return new Problem(problem.kinds(), units, numbered.requests(), previous == null ? null : stillThere(previous));
    }

    private List<String> ids(int[] stops) {
        return Arrays.stream(stops)
                .mapToObj(number -> numbered.request(number).id())
                .toList();
    }

    private Previous stillThere(Previous previous) {
        var tours = previous.tours().stream()
                .map(tour -> new Tour(
                        tour.unit(),
                        tour.requests().stream().filter(this::isRemembered).toList()))
                .toList();
        return new Previous(tours, previous.changeCost());
    }

    /// One that was withdrawn and came again has no former unit any longer.
    private boolean isRemembered(String request) {
        int number = numbered.request(request);
        return number >= 0 && numbered.instance.formerUnit[number] >= 0;
    }
}
