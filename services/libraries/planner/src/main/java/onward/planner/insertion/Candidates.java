package onward.planner.insertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import onward.planner.evaluation.Numbered;
import onward.planner.evaluation.Route;
import onward.planner.problem.Obstacle;

/// Looks through all tours for the best responders to one request that is in none of them.
final class Candidates {
    private record Candidate(Route route, int position, double cost) {}

    private static final Comparator<Candidate> CHEAPEST_FIRST = Comparator.comparingDouble(Candidate::cost)
            .thenComparingInt(candidate -> candidate.route().unit());

    private final Numbered numbered;
    private final int request;
    private final Wanted wanted;
    private final Insertion insertion;
    private final PriorityQueue<Candidate> best = new PriorityQueue<>(CHEAPEST_FIRST.reversed());
    private final List<Ineligible> others = new ArrayList<>();
    private final Obstacles obstacles;
    private int able;

    Candidates(Numbered numbered, int request, Wanted wanted) {
        this.numbered = numbered;
        this.request = request;
        this.wanted = wanted;
        insertion = new Insertion(numbered.instance);
        obstacles = new Obstacles(numbered.request(request));
    }

    Responders among(Route[] routes) {
        for (var route : routes) {
            if (numbered.instance.serves(route.unit(), request)) {
                consider(route);
            } else {
                others.add(obstacles.of(numbered.problem.units().get(route.unit())));
            }
        }
        var responders = best.stream()
                .sorted(CHEAPEST_FIRST)
                .map(candidate -> Responder.of(numbered, candidate.route(), request, candidate.position()))
                .toList();
        double price = numbered.instance.contractorCost[request];
        return new Responders(
                numbered.request(request).id(),
                responders,
                able - responders.size(),
                numbered.isContractable(request) ? Double.valueOf(price) : null,
                others);
    }

    private void consider(Route route) {
        able++;
        insertion.start(request, limit());
        insertion.tryAll(route);
        if (insertion.found() && !isHomeTooLate(route)) {
            add(route);
        }
    }

    private boolean isHomeTooLate(Route route) {
        if (wanted.longestOvertime() == Double.POSITIVE_INFINITY) {
            return false;
        }
        var responder = Responder.of(numbered, route, request, insertion.position());
        boolean tooLate = responder.overtime() > wanted.longestOvertime();
        if (tooLate) {
            able--;
            others.add(new Ineligible(responder.unit(), new Obstacle.AfterShift(responder.overtime())));
        }
        return tooLate;
    }

    private void add(Route route) {
        best.add(new Candidate(route, insertion.position(), insertion.cost()));
        if (best.size() > wanted.count()) {
            best.remove();
        }
    }

    /// Whoever costs as much is not among the best.
    private double limit() {
        return best.size() < wanted.count()
                ? Double.POSITIVE_INFINITY
                : best.element().cost();
    }
}
