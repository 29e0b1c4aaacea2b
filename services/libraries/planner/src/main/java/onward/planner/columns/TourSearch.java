package onward.planner.columns;

import java.util.Arrays;
import onward.planner.evaluation.Instance;

/// Finds the tours of one unit with the least reduced cost: depth first, nearest to the bound first, cut off by the
/// completion bound. Either it searches completely, or it stops after so many steps and answers with the bound.
final class TourSearch {
    private static final int DEEPEST = 64;

    private final Instance instance;
    final CompletionBound bound;
    private int unit;
    private boolean[] visited = new boolean[0];
    private final int[] path = new int[DEEPEST];
    private final int[][] children = new int[DEEPEST][];
    private final double[][] childBounds = new double[DEEPEST][];
    private CutTally tally = new CutTally(Cuts.NONE, new double[0]);
    private long left;
    private boolean collecting;
    private double limit;
    private double smallest;
    private final FoundTours found = new FoundTours();

    TourSearch(Instance instance) {
        this.instance = instance;
        bound = new CompletionBound(instance);
    }

    /// From now on a tour with two or three requests of a cut costs so much more.
    void penalise(Cuts cuts, double[] cutPrice) {
        tally = new CutTally(cuts, cutPrice);
    }

    /// What the last search has found: the best tours, ascending by reduced cost, or those that were collected.
    int[][] found() {
        return found.tours();
    }

    /// Searches for at most `most` tours whose cost less prices is below the limit; returns a lower bound on that of
    /// all tours (exact unless the steps did not suffice, and never above the limit).
    double search(Scope scope, double[] price, double step, int newUnit, double newLimit, int most, long steps) {
        unit = newUnit;
        int[] candidates = scope.candidates[unit];
        bound.compute(unit, candidates, candidates.length, price, step, 0);
        reset(newLimit, most, steps);
        double relaxed = expandStart(scope.startCost[unit]);
        return left > 0 ? smallest : Math.min(smallest, relaxed);
    }

    /// Collects all tours whose cost less prices exceeds the least of all, which is known, by less than the gap, in
    /// whatever order; false if these are not all.
    boolean collect(
            Scope scope, double[] price, double step, int newUnit, double least, double gap, int most, long steps) {
        unit = newUnit;
        int[] candidates = scope.candidates[unit];
        bound.compute(unit, candidates, candidates.length, price, step, gap);
        reset(least + gap, most, steps);
        collecting = true;
        expandStart(scope.startCost[unit]);
        return left > 0;
    }

    private void reset(double newLimit, int most, long steps) {
        collecting = false;
        if (visited.length < bound.count) {
            visited = new boolean[bound.count];
        }
        found.clear(most);
        left = steps;
        limit = newLimit;
        smallest = newLimit;
    }

    private double expandStart(double cost) {
        double relaxed = limit;
        int count = 0;
        int[] order = children(0);
        double[] bounds = childBounds[0];
        for (int to = 0; to < bound.count; to++) {
            double start = start(bound.begin, bound.firstWay[to], to);
            if (start > bound.latest[to]) {
                continue;
            }
            double leaving = start + instance.service[bound.requests[to]];
            double value = cost + visit(bound.firstWay[to], start, to) + bound.after(to, -1, bound.bucket(leaving));
            if (value < limit) {
                count = sortIn(order, bounds, count, to, value);
                relaxed = Math.min(relaxed, value);
            }
        }
        for (int index = 0; index < count && bounds[index] < limit && left > 0; index++) {
            int to = order[index];
            double start = start(bound.begin, bound.firstWay[to], to);
            go(0, to, -1, start, cost + visit(bound.firstWay[to], start, to));
        }
        return relaxed;
    }

    private double start(double leaving, double metres, int to) {
        return Math.max(leaving + metres * instance.secondsPerMetre[unit], instance.notBefore[bound.requests[to]]);
    }

    private double visit(double metres, double start, int to) {
        int request = bound.requests[to];
        return metres * instance.costPerMetre(unit)
                + bound.visit[to]
                + Math.max(0, start - instance.dueAt[request]) * instance.latenessRate[request];
    }

    private double late(double start, int to) {
        return Math.max(0, start - bound.due[to]) * bound.rate[to];
    }

    private void go(int depth, int at, int before, double start, double cost) {
        path[depth] = at;
        visited[at] = true;
        tally.enter(bound.requests[at]);
        double leaving = start + instance.service[bound.requests[at]];
        double value = cost + bound.home(at, leaving);
        if (value < limit) {
            record(depth + 1, value);
        }
        left--;
        if (depth + 1 < DEEPEST) {
            expand(depth, at, leaving, cost);
        } else {
            left = 0;
        }
        tally.leave(bound.requests[at]);
        visited[at] = false;
    }

    private void expand(int depth, int at, double leaving, double cost) {
        int[] order = children(depth + 1);
        double[] bounds = childBounds[depth + 1];
        int count = 0;
        int first = bound.arcs(at);
        int end = first + bound.arcs(at, leaving);
        for (int arc = first; arc < end; arc++) {
            int to = bound.arc(arc);
            if (visited[to]) {
                continue;
            }
            double start = Math.max(leaving + bound.seconds[first + to], bound.notBefore[to]);
            if (start > bound.latest[to]) {
                continue;
            }
            double then = start + bound.service[to];
            double value = cost + bound.costs[first + to] + late(start, to) + bound.after(to, at, bound.bucket(then));
            if (value < limit) {
                value += tally.penalty(bound.requests[to]);
                count = value < limit ? sortIn(order, bounds, count, to, value) : count;
            }
        }
        for (int index = 0; index < count && bounds[index] < limit && left > 0; index++) {
            int to = order[index];
            double start = Math.max(leaving + bound.seconds[first + to], bound.notBefore[to]);
            double penalty = tally.penalty(bound.requests[to]);
            go(depth + 1, to, at, start, cost + bound.costs[first + to] + late(start, to) + penalty);
        }
    }

    private static int sortIn(int[] order, double[] bounds, int count, int to, double value) {
        int place = count;
        while (place > 0 && bounds[place - 1] > value) {
            bounds[place] = bounds[place - 1];
            order[place] = order[place - 1];
            place--;
        }
        bounds[place] = value;
        order[place] = to;
        return count + 1;
    }

    private int[] children(int depth) {
        int[] order = children[depth];
        if (order == null || order.length < bound.count) {
            order = new int[bound.count];
            children[depth] = order;
            childBounds[depth] = new double[bound.count];
        }
        return order;
    }

    private void record(int size, double value) {
        if (collecting) {
            if (found.isFull()) {
                left = 0;
            } else {
                found.append(tour(size));
            }
            return;
        }
        smallest = Math.min(smallest, value);
        long mark = 0;
        for (int index = 0; index < size; index++) {
            mark += Tours.mark(bound.requests[path[index]]);
        }
        int place = found.placeOf(mark, value);
        if (place >= 0) {
            found.put(place, tour(size), mark, value);
            limit = found.isFull() ? Math.min(limit, found.worst()) : limit;
        }
    }

    private int[] tour(int size) {
        int[] tour = new int[size];
        Arrays.setAll(tour, index -> bound.requests[path[index]]);
        return tour;
    }
}
