package onward.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import onward.planner.problem.Kind;
import onward.planner.problem.Position;
import onward.planner.problem.Previous;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;
import org.jspecify.annotations.Nullable;

/// Small random problems with everything the format knows.
public final class Problems {
    private static final Map<String, Kind> KINDS = Map.of("car", new Kind(50, 1.3), "heli", new Kind(220, 1));
    private static final List<String> SKILLS = List.of("repair", "tow", "rescue");

    private final Random random;

    private Problems(long seed) {
        random = new Random(seed);
    }

    /// The plain format only, or with fixed stops, pins, exclusions, earliest starts and a former plan.
    public static Problem random(long seed, int units, int requests, boolean plain) {
        return new Problems(seed).problem(units, requests, plain);
    }

    /// The problem and one more request.
    public static Problem with(Problem problem, Request another) {
        var requests = new ArrayList<>(problem.requests());
        requests.add(another);
        return new Problem(problem.kinds(), problem.units(), requests, problem.previous());
    }

    /// The problem as if a request had never been.
    public static Problem without(Problem problem, String request) {
        var units = problem.units().stream()
                .map(unit -> unit.withFixed(without(unit.fixed(), request)))
                .toList();
        var requests = problem.requests().stream()
                .filter(one -> !one.id().equals(request))
                .toList();
        return new Problem(problem.kinds(), units, requests, without(problem.previous(), request));
    }

    private static @Nullable Previous without(@Nullable Previous previous, String request) {
        if (previous == null) {
            return null;
        }
        var tours = previous.tours().stream()
                .map(tour -> new Tour(tour.unit(), without(tour.requests(), request)))
                .toList();
        return new Previous(tours, previous.changeCost());
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(one -> !one.equals(id)).toList();
    }

    private Problem problem(int unitCount, int requestCount, boolean plain) {
        var requests = new ArrayList<Request>();
        for (int i = 0; i < requestCount; i++) {
            requests.add(request("r" + i, unitCount, plain));
        }
        var units = new ArrayList<Unit>();
        int next = 0;
        for (int i = 0; i < unitCount; i++) {
            var fixed = new ArrayList<String>();
            var unit = unit("u" + i);
            while (!plain && next < requestCount && random.nextInt(4) == 0) {
                var request = requests.get(next++);
                boolean pinnedElsewhere =
                        request.pinnedTo() != null && !request.pinnedTo().equals(unit.id());
                if (unit.canServe(request) && !pinnedElsewhere) {
                    fixed.add(request.id());
                }
            }
            units.add(unit.withFixed(fixed));
        }
        return new Problem(KINDS, units, requests, plain ? null : previous(units, requests));
    }

    private Unit unit(String id) {
        var skills = SKILLS.stream().filter(skill -> random.nextInt(3) > 0).toList();
        var position = position();
        return new Unit(
                id,
                random.nextInt(5) == 0 ? "heli" : "car",
                Set.copyOf(skills),
                position,
                random.nextInt(3) == 0 ? random.nextInt(3000) : -60,
                random.nextBoolean() ? position : position(),
                random.nextInt(20000),
                20 + random.nextInt(20),
                random.nextInt(30),
                90,
                List.of());
    }

    private Request request(String id, int units, boolean plain) {
        return new Request(
                id,
                position(),
                random.nextInt(3) == 0 ? position() : null,
                random.nextInt(7200),
                random.nextInt(6) == 0 ? 0 : random.nextInt(3600),
                random.nextInt(3) == 0 ? Set.of() : Set.of(SKILLS.get(random.nextInt(3))),
                random.nextInt(8) == 0 ? 0 : random.nextInt(180),
                random.nextInt(6) == 0 ? null : Double.valueOf(50 + random.nextInt(200)),
                plain || random.nextBoolean() ? 0 : random.nextInt(9000),
                plain || random.nextBoolean() ? Set.of() : Set.of("u" + random.nextInt(units)),
                pin(units, plain));
    }

    private @Nullable String pin(int units, boolean plain) {
        return plain || random.nextInt(6) > 0 ? null : "u" + random.nextInt(units);
    }

    private @Nullable Previous previous(List<Unit> units, List<Request> requests) {
        if (random.nextBoolean()) {
            return null;
        }
        var first = requests.subList(0, (requests.size() + 1) / 2);
        return new Previous(
                List.of(new Tour(
                        units.getFirst().id(), first.stream().map(Request::id).toList())),
                random.nextInt(60));
    }

    private Position position() {
        return new Position(47 + random.nextDouble() * 0.6, 11 + random.nextDouble());
    }
}
