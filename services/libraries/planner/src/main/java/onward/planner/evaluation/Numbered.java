package onward.planner.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;
import onward.planner.problem.Unserved;
import org.jspecify.annotations.Nullable;

/// A problem with numbers in place of ids, and the way back from numbered tours to a plan.
public final class Numbered {
    private static final double HOUR = 3600;

    public final Problem problem;
    public final Instance instance;
    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Integer> requests = new HashMap<>();

    /// To search in: every distance is computed once and kept.
    public Numbered(Problem problem) {
        this(problem, true);
    }

    /// To evaluate a plan or two: distances are computed when they are asked for, so that it is small.
    public static Numbered small(Problem problem) {
        return new Numbered(problem, false);
    }

    private Numbered(Problem problem, boolean keepDistances) {
        this.problem = problem;
        instance = new Instance(problem.units().size(), problem.requests().size());
        problem.units().forEach(unit -> units.put(unit.id(), units.size()));
        problem.requests().forEach(request -> requests.put(request.id(), requests.size()));
        problem.units().forEach(this::fill);
        problem.requests().forEach(this::fill);
        allow();
        fillPrevious();
        instance.seal(keepDistances);
    }

    public int unit(String id) {
        return units.getOrDefault(id, -1);
    }

    public int request(String id) {
        return requests.getOrDefault(id, -1);
    }

    /// The requests of tours by number, for every unit.
    public int[][] tours(List<Tour> tours) {
        var numbered = new int[instance.units][0];
        for (var tour : tours) {
            numbered[unit(tour.unit())] =
                    tour.requests().stream().mapToInt(this::request).toArray();
        }
        return numbered;
    }

    private void fill(Unit unit) {
        int number = unit(unit.id());
        var kind = Objects.requireNonNull(problem.kinds().get(unit.kind()));
        instance.unitPositions.set(
                number, unit.position().lat(), unit.position().lon());
        instance.homes.set(number, unit.home().lat(), unit.home().lon());
        instance.availableAt[number] = unit.availableAt();
        instance.shiftEnd[number] = unit.shiftEnd();
        instance.secondsPerMetre[number] = kind.detourFactor() / (kind.speedKmh() / 3.6);
        instance.driveRate[number] = unit.driveCostPerHour() / HOUR;
        instance.serviceRate[number] = unit.serviceCostPerHour() / HOUR;
        instance.overtimeRate[number] = unit.overtimeCostPerHour() / HOUR;
        instance.fixed[number] = unit.fixed().stream().mapToInt(this::request).toArray();
    }

    private void fill(Request request) {
        int number = request(request.id());
        instance.positions.set(
                number, request.position().lat(), request.position().lon());
        instance.ends.set(number, request.end().lat(), request.end().lon());
        instance.notBefore[number] = request.notBefore();
        instance.dueAt[number] = request.dueAt();
        instance.service[number] = request.serviceSeconds();
        instance.latenessRate[number] = request.latenessCostPerHour() / HOUR;
    }

    private void allow() {
        for (var request : problem.requests()) {
            int number = request(request.id());
            boolean anybody = false;
            for (var unit : problem.units()) {
                boolean pinnedElsewhere =
                        request.pinnedTo() != null && !request.pinnedTo().equals(unit.id());
                if (unit.canServe(request) && !pinnedElsewhere) {
                    instance.allow(unit(unit.id()), number);
                    anybody = true;
                }
            }
            instance.contractorCost[number] = contractorCost(request, anybody);
        }
    }

    private static double contractorCost(Request request, boolean anybody) {
        var price = request.contractorCost();
        if (price == null || (request.pinnedTo() != null && anybody)) {
            return anybody ? Instance.NEVER : 0;
        }
        return price;
    }

    private void fillPrevious() {
        var previous = problem.previous();
        if (previous == null) {
            return;
        }
        instance.changeCost = previous.changeCost();
        for (var tour : previous.tours()) {
            for (var id : tour.requests()) {
                int request = request(id);
                instance.formerUnit[request] = unit(tour.unit());
                boolean contractable = problem.requests().get(request).contractorCost() != null;
                instance.contractorCost[request] += contractable ? previous.changeCost() : 0;
            }
        }
    }

    /// The plan of numbered tours with its cost, computed anew, and what is proven of the best plan's cost.
    public Plan plan(int[][] numbered, @Nullable Double lowerBound) {
        var tours = new ArrayList<Tour>();
        var served = new boolean[instance.requests];
        double cost = 0;
        for (int unit = 0; unit < numbered.length; unit++) {
            var route = new Route(instance, unit);
            route.set(numbered[unit], numbered[unit].length);
            cost += route.cost();
            if (numbered[unit].length > 0) {
                tours.add(new Tour(problem.units().get(unit).id(), ids(numbered[unit], served)));
            }
        }
        var contracted = new ArrayList<String>();
        var unserved = new ArrayList<Unserved>();
        for (var request : problem.requests()) {
            int number = request(request.id());
            if (!served[number]) {
                cost += instance.contractorCost[number];
                if (request.contractorCost() == null) {
                    unserved.add(new Unserved(request.id(), reason(request)));
                } else {
                    contracted.add(request.id());
                }
            }
        }
        return new Plan(tours, contracted, unserved, cost, lowerBound);
    }

    private List<String> ids(int[] numbers, boolean[] served) {
        return Arrays.stream(numbers)
                .mapToObj(number -> {
                    served[number] = true;
                    return problem.requests().get(number).id();
                })
                .toList();
    }

    private String reason(Request request) {
        if (request.pinnedTo() != null) {
            return "it is pinned to unit %s, which can't serve it".formatted(request.pinnedTo());
        }
        return problem.units().stream().anyMatch(unit -> unit.capabilities().containsAll(request.requires()))
                ? "every unit that could serve it is excluded"
                : "no unit can do all of %s".formatted(String.join(", ", request.requires()));
    }
}
