package onward.planner.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unserved;
import org.jspecify.annotations.Nullable;

/// A problem with numbers in place of ids, and the way back from numbered tours to a plan.
public final class Numbered {
    public final Problem problem;
    public final Instance instance;
    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final @Nullable Request[] requests;
    private final Filling filling;

    /// All distances are known: for who asks for most of them.
    public Numbered(Problem problem) {
        this(problem, 0);
        instance.seal();
    }

    private Numbered(Problem problem, int room) {
        this.problem = problem;
        instance = new Instance(problem.units().size(), problem.requests().size() + room);
        requests = new Request[instance.requests];
        problem.units().forEach(unit -> units.put(unit.id(), units.size()));
        filling = new Filling(instance, problem, this::unit);
        for (int number = 0; number < problem.requests().size(); number++) {
            fill(number, problem.requests().get(number));
        }
        for (int unit = 0; unit < instance.units; unit++) {
            instance.fixed[unit] = numbers(problem.units().get(unit).fixed());
        }
        fillPrevious();
    }

    /// Distances are computed when they are asked for, and there is room for some more requests.
    public static Numbered open(Problem problem, int room) {
        var numbered = new Numbered(problem, room);
        numbered.instance.leaveOpen();
        return numbered;
    }

    public int unit(String id) {
        return units.getOrDefault(id, -1);
    }

    public int request(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /// The request with a number.
    public Request request(int number) {
        return Objects.requireNonNull(requests[number]);
    }

    /// Numbers one more request, whose number is returned: -1 if there is no room.
    public int add(Request request) {
        for (int number = 0; number < requests.length; number++) {
            if (requests[number] == null) {
                fill(number, request);
                return number;
            }
        }
        return -1;
    }

    /// Makes room again: nothing refers to the request any longer.
    public void remove(int number) {
        numbers.remove(request(number).id());
        requests[number] = null;
        instance.forbid(number);
    }

    /// All requests, by number.
    public List<Request> requests() {
        return Arrays.stream(requests).filter(Objects::nonNull).toList();
    }

    /// The requests of tours by number, for every unit.
    public int[][] tours(List<Tour> tours) {
        var numbered = new int[instance.units][0];
        for (var tour : tours) {
            numbered[unit(tour.unit())] = numbers(tour.requests());
        }
        return numbered;
    }

    private int[] numbers(List<String> ids) {
        return ids.stream().mapToInt(this::request).toArray();
    }

    private void fill(int number, Request request) {
        numbers.put(request.id(), number);
        requests[number] = request;
        filling.fill(number, request);
    }

    private void fillPrevious() {
        var previous = problem.previous();
        if (previous == null) {
            return;
        }
        instance.changeCost = previous.changeCost();
        for (var tour : previous.tours()) {
            for (int request : numbers(tour.requests())) {
                instance.formerUnit[request] = unit(tour.unit());
                boolean contractable = request(request).contractorCost() != null;
                instance.contractorCost[request] += contractable ? previous.changeCost() : 0;
            }
        }
    }

    /// Whether the request may be left to a contractor: one can be had, and it is not pinned to a unit that can serve
    /// it.
    public boolean isContractable(int number) {
        var request = request(number);
        var pinnedTo = request.pinnedTo();
        return request.contractorCost() != null && (pinnedTo == null || !instance.serves(unit(pinnedTo), number));
    }

    /// The plan of numbered tours with its cost, computed anew, and what is proven of the best plan's cost. What
    /// must be served and is in no tour is put where it costs least.
    public Plan plan(int[][] numbered, @Nullable Double lowerBound) {
        var served = new boolean[instance.requests];
        Arrays.stream(numbered).flatMapToInt(Arrays::stream).forEach(request -> served[request] = true);
        var contracted = new ArrayList<String>();
        var necessities = new Necessities(instance, numbered);
        double cost = 0;
        for (var request : requests()) {
            int number = request(request.id());
            if (!served[number] && isContractable(number)) {
                cost += instance.contractorCost[number];
                contracted.add(request.id());
            } else if (!served[number]) {
                served[number] = necessities.serve(number);
            }
        }
        var tours = new ArrayList<Tour>();
        for (var route : necessities.routes()) {
            cost += route.cost();
            if (route.size() > 0) {
                tours.add(new Tour(problem.units().get(route.unit()).id(), ids(route.stops())));
            }
        }
        return new Plan(tours, contracted, unserved(served, contracted), cost, lowerBound);
    }

    private List<Unserved> unserved(boolean[] served, List<String> contracted) {
        var others = new HashSet<>(contracted);
        return requests().stream()
                .filter(request -> !served[request(request.id())] && !others.contains(request.id()))
                .map(request -> new Unserved(request.id(), whyUnserved(request)))
                .toList();
    }

    private List<String> ids(int[] stops) {
        return Arrays.stream(stops).mapToObj(number -> request(number).id()).toList();
    }

    /// Why nobody can serve a request.
    public String whyUnserved(Request request) {
        if (request.pinnedTo() != null) {
            return "it is pinned to unit %s, which can't serve it".formatted(request.pinnedTo());
        }
        return problem.units().stream().anyMatch(unit -> unit.capabilities().containsAll(request.requires()))
                ? "every unit that could serve it is excluded"
                : "no unit can do all of %s".formatted(String.join(", ", request.requires()));
    }
}
