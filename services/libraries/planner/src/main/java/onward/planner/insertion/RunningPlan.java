package onward.planner.insertion;

import static onward.planner.problem.Malformed.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import onward.planner.evaluation.Numbered;
import onward.planner.evaluation.Route;
import onward.planner.explain.Fit;
import onward.planner.problem.Obstacle;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;

/// A plan that is being worked on: says who could serve a request, takes in new ones where they cost least, and lets go
/// of what was withdrawn. All others stay with their units, in their order; a better order is the optimiser's business.
///
/// Each question takes some milliseconds at most, with thousands of requests too. Not for several threads at once.
public final class RunningPlan {
    private static final int LEAST_ROOM = 64;

    private final Route[] routes;
    private Numbered numbered;
    private int[] unitOf;

    private RunningPlan(Problem problem, Plan plan) {
        numbered = Numbered.open(problem, room(problem.requests().size()));
        routes = new Route[numbered.instance.units];
        unitOf = new int[numbered.instance.requests];
        follow(numbered.tours(plan.tours()));
    }

    /// Of a plan that fits the problem; throws `Misfit` when it doesn't.
    public static RunningPlan of(Problem problem, Plan plan) {
        Fit.check(problem, plan);
        return new RunningPlan(problem, plan);
    }

    private void follow(int[][] tours) {
        Arrays.fill(unitOf, -1);
        for (int unit = 0; unit < routes.length; unit++) {
            routes[unit] = new Route(numbered.instance, unit);
            routes[unit].set(tours[unit], tours[unit].length);
            for (int request : tours[unit]) {
                unitOf[request] = unit;
            }
        }
    }

    /// Who could serve a new request. The plan stays as it is.
    public Responders responders(Request request, Wanted wanted) {
        int number = add(request);
        try {
            return new Candidates(numbered, number, wanted).among(routes);
        } finally {
            numbered.remove(number);
        }
    }

    /// Who could serve a request of the plan, as if it were in none of its tours; nobody else if its unit is on the
    /// way.
    public Responders responders(String request, Wanted wanted) {
        int number = number(request);
        int unit = unitOf[number];
        if (unit < 0) {
            return new Candidates(numbered, number, wanted).among(routes);
        }
        int position = routes[unit].indexOf(number);
        if (position < routes[unit].fixed()) {
            return underway(request, unit);
        }
        routes[unit].remove(position, 1);
        try {
            return new Candidates(numbered, number, wanted).among(routes);
        } finally {
            routes[unit].insert(number, position);
        }
    }

    private Responders underway(String request, int unit) {
        var units = numbered.problem.units();
        var obstacle = new Obstacle.Underway(units.get(unit).id());
        var others = new ArrayList<Ineligible>();
        for (int other = 0; other < routes.length; other++) {
            if (other != unit) {
                others.add(new Ineligible(units.get(other).id(), obstacle));
            }
        }
        return new Responders(request, List.of(), 0, null, others);
    }

    /// What the plan would cost less without the request.
    public double saving(String request) {
        int number = number(request);
        int unit = unitOf[number];
        if (unit < 0) {
            return numbered.instance.contractorCost[number];
        }
        var without = new Route(numbered.instance, unit);
        without.copy(routes[unit]);
        without.remove(without.indexOf(number), 1);
        return routes[unit].cost() - without.cost();
    }

    /// Puts a new request where it costs least.
    public Placement insert(Request request) {
        int number = add(request);
        double price = numbered.instance.contractorCost[number];
        var insertion = new Insertion(numbered.instance);
        insertion.start(number, numbered.isContractable(number) ? price : Double.POSITIVE_INFINITY);
        for (var route : routes) {
            if (numbered.instance.serves(route.unit(), number)) {
                insertion.tryAll(route);
            }
        }
        if (!insertion.found()) {
            return numbered.isContractable(number)
                    ? new Placement.ToContractor(price)
                    : new Placement.ToNobody(numbered.whyUnserved(request));
        }
        var route = routes[insertion.unit()];
        var responder = Responder.of(numbered, route, number, insertion.position());
        route.insert(number, insertion.position());
        unitOf[number] = insertion.unit();
        return new Placement.ToUnit(responder);
    }

    /// Takes a request out for good, even if its unit is on the way.
    public void withdraw(String request) {
        int number = number(request);
        int unit = unitOf[number];
        if (unit >= 0) {
            int[] fixed = numbered.instance.fixed[unit];
            numbered.instance.fixed[unit] =
                    Arrays.stream(fixed).filter(stop -> stop != number).toArray();
            routes[unit].remove(routes[unit].indexOf(number), 1);
            unitOf[number] = -1;
        }
        numbered.remove(number);
    }

    /// What the plan costs.
    public double cost() {
        double cost = 0;
        for (var route : routes) {
            cost += route.cost();
        }
        for (var request : numbered.requests()) {
            int number = numbered.request(request.id());
            cost += unitOf[number] < 0 ? numbered.instance.contractorCost[number] : 0;
        }
        return cost;
    }

    /// The plan as it is now. Nothing is proven of it.
    public Plan plan() {
        return numbered.plan(Arrays.stream(routes).map(Route::stops).toArray(int[][]::new), null);
    }

    /// The problem as it is now, which the plan fits.
    public Problem problem() {
        return new CurrentProblem(numbered).problem();
    }

    private int number(String request) {
        int number = numbered.request(request);
        if (number < 0) {
            throw new IllegalArgumentException("there is no request " + quoted(request));
        }
        return number;
    }

    private int add(Request request) {
        checkNew(request);
        int number = numbered.add(request);
        if (number >= 0) {
            return number;
        }
        makeRoom();
        return numbered.add(request);
    }

    private void checkNew(Request request) {
        if (numbered.request(request.id()) >= 0) {
            throw new IllegalArgumentException("request %s is there already".formatted(quoted(request.id())));
        }
        Stream.concat(request.excluded().stream(), Stream.ofNullable(request.pinnedTo()))
                .filter(unit -> numbered.unit(unit) < 0)
                .findFirst()
                .ifPresent(unit -> {
                    throw new IllegalArgumentException("request %s names unit %s, which is not there"
                            .formatted(quoted(request.id()), quoted(unit)));
                });
    }

    private void makeRoom() {
        var tours = plan().tours();
        numbered = Numbered.open(problem(), room(numbered.instance.requests));
        unitOf = new int[numbered.instance.requests];
        follow(numbered.tours(tours));
    }

    private static int room(int requests) {
        return LEAST_ROOM + requests / 4;
    }
}
