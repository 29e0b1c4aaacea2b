package onward.planner;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.planner.problem.Kind;
import onward.planner.problem.Plan;
import onward.planner.problem.Position;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;
import org.jspecify.annotations.Nullable;

/// Easy figures: cars drive 10 metres a second along the equator for 36 an hour, a cent a second; service costs half of
/// that, overtime ten times as much, lateness twice as much.
public final class Scene {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private Scene() {}

    /// So many kilometres to the east.
    public static Position at(double km) {
        return new Position(0, Math.toDegrees(km * 1000 / EARTH_RADIUS_METRES));
    }

    /// A patrol that is and lives there, with a shift of a million seconds.
    public static Unit patrol(String id, double km) {
        return unit(id, km, 1_000_000, "repair");
    }

    public static Unit unit(String id, double km, double shiftEnd, String... capabilities) {
        return new Unit(id, "car", Set.of(capabilities), at(km), 0, at(km), shiftEnd, 36, 18, 360, List.of());
    }

    /// Takes 1,000 seconds, is due at 5,000, and a contractor takes 500.
    public static Request repair(String id, double km) {
        return request(id, km, "repair");
    }

    public static Request request(String id, double km, String... requires) {
        return new Request(id, at(km), null, 5000, 1000, Set.of(requires), 72, 500.0, 0, Set.of(), null);
    }

    public static Request notBefore(double seconds, Request of) {
        return with(of, seconds, of.excluded(), null);
    }

    public static Request excluding(String unit, Request of) {
        return with(of, of.notBefore(), Set.of(unit), null);
    }

    public static Request pinned(String unit, Request of) {
        return with(of, of.notBefore(), of.excluded(), unit);
    }

    private static Request with(Request of, double notBefore, Set<String> excluded, @Nullable String pinnedTo) {
        return new Request(
                of.id(),
                of.position(),
                of.dropOff(),
                of.dueAt(),
                of.serviceSeconds(),
                of.requires(),
                of.latenessCostPerHour(),
                of.contractorCost(),
                notBefore,
                excluded,
                pinnedTo);
    }

    public static Problem problem(List<Unit> units, Request... requests) {
        return new Problem(Map.of("car", new Kind(36, 1)), units, List.of(requests), null);
    }

    public static Tour tour(String unit, String... requests) {
        return new Tour(unit, List.of(requests));
    }

    public static Plan plan(Tour... tours) {
        return new Plan(Arrays.asList(tours), List.of(), List.of(), null, null);
    }
}
