package onward.planner.insertion;

import java.util.ArrayList;
import java.util.List;
import onward.planner.evaluation.Numbered;
import onward.planner.evaluation.Route;
import onward.planner.explain.Cost;
import onward.planner.explain.Schedule;

/// A unit that can serve a request at its cheapest place: after so many other stops (`ahead`), arriving and
/// starting so many seconds from now, so late. What the plan costs more, by part; how long after its shift it is
/// then home; and whom else it keeps waiting.
public record Responder(
        String unit,
        int ahead,
        double arrival,
        double start,
        double late,
        Cost extra,
        double overtime,
        List<Delay> delays) {
    public Responder {
        delays = List.copyOf(delays);
    }

    static Responder of(Numbered numbered, Route route, int request, int ahead) {
        var with = new Route(numbered.instance, route.unit());
        with.copy(route);
        with.insert(request, ahead);
        return of(Schedule.of(numbered, route), Schedule.of(numbered, with), ahead);
    }

    private static Responder of(Schedule before, Schedule with, int ahead) {
        var stop = with.stops().get(ahead);
        var delays = new ArrayList<Delay>();
        for (int index = ahead; index < before.stops().size(); index++) {
            var was = before.stops().get(index);
            var is = with.stops().get(index + 1);
            if (is.start() != was.start()) {
                delays.add(new Delay(was.request(), is.start() - was.start(), is.late()));
            }
        }
        var extra = with.cost().minus(before.cost());
        return new Responder(
                before.unit(), ahead, stop.arrival(), stop.start(), stop.late(), extra, with.overtime(), delays);
    }

    /// What the plan costs more.
    public double extraCost() {
        return extra.total();
    }
}
