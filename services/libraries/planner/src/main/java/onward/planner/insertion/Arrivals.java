package onward.planner.insertion;

import java.util.List;
import java.util.stream.IntStream;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;
import onward.planner.problem.Kind;
import onward.planner.problem.Position;
import org.jspecify.annotations.Nullable;

/// When each of some units could be at one place, after all that it is bound to do. It is bound to that whatever it
/// costs, so nothing is compared but time; the times are those of the units' tours.
public final class Arrivals {
    private static final int PLACE = 0;

    private final Instance instance;
    private final double[] free;
    private final double[] travel;
    private int numbered = PLACE;

    private Arrivals(Position place, List<Bound> units) {
        int visits = 0;
        for (var unit : units) {
            visits += unit.visits().size();
        }
        instance = new Instance(units.size(), 1 + visits);
        instance.positions.set(PLACE, place.lat(), place.lon());
        free = new double[units.size()];
        travel = new double[units.size()];
        for (int number = 0; number < free.length; number++) {
            follow(number, units.get(number));
        }
    }

    /// Something a unit has to do before it is free: go there, work for so long (the transport not included), and bring
    /// it to `dropOff` if there is one.
    public record Visit(
            Position place, double workSeconds, @Nullable Position dropOff) {}

    /// Where a unit is, how it moves, and what it is bound to do, in this order.
    public record Bound(Kind kind, Position position, List<Visit> visits) {}

    /// Of units that are numbered as in the list.
    public static Arrivals at(Position place, List<Bound> units) {
        return new Arrivals(place, units);
    }

    /// When the unit has done what it is bound to, in seconds from now.
    public double free(int unit) {
        return free[unit];
    }

    /// How long it drives to the place after that.
    public double travel(int unit) {
        return travel[unit];
    }

    private void follow(int unit, Bound bound) {
        instance.secondsPerMetre[unit] = bound.kind().secondsPerMetre();
        var position = bound.position();
        instance.unitPositions.set(unit, position.lat(), position.lon());
        int visits = bound.visits().size();
        if (visits > 0) {
            int first = numbered + 1;
            bound.visits().forEach(visit -> add(unit, visit));
            instance.fixed[unit] = IntStream.rangeClosed(first, numbered).toArray();
            free[unit] = new Route(instance, unit).leave(visits - 1);
        }
        double metres = visits > 0 ? instance.between(numbered, PLACE) : instance.outward(unit, PLACE);
        travel[unit] = metres * instance.secondsPerMetre[unit];
    }

    private void add(int unit, Visit visit) {
        int number = ++numbered;
        var place = visit.place();
        var end = visit.dropOff() == null ? place : visit.dropOff();
        instance.positions.set(number, place.lat(), place.lon());
        instance.ends.set(number, end.lat(), end.lon());
        double carried = instance.positions.metres(number, instance.ends, number);
        instance.service[number] = visit.workSeconds() + carried * instance.secondsPerMetre[unit];
    }
}
