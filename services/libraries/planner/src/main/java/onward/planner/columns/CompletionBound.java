package onward.planner.columns;

import java.util.Arrays;
import onward.planner.evaluation.Instance;

/// What one unit can at best still gain after a request, by the time it leaves it: a lower bound on the reduced cost of
/// the rest of its tour, for every request and step of time. The rest may visit a request twice, but not there and
/// straight back.
///
/// A request that earns less than its service, lateness and (with a drop-off, for which the triangle inequality
/// does not hold) the way it is carried, is left out of a tour without loss; so each has a latest start for which
/// the loss is no more than a given one.
///
/// This class is long because its steps share some twenty arrays that live as long as the thread; apart, they would
/// have to be handed around in the hottest loop of the planner.
final class CompletionBound {
    private static final int MOST_STEPS = 150;

    private final Instance instance;
    private int unit;
    int count;
    int[] requests = new int[0];
    /// Reduced cost of the visit itself, and the latest start that can be useful.
    double[] visit = new double[0];
    double[] latest = new double[0];
    double[] earliest = new double[0];
    double[] firstWay = new double[0];
    double[] homeWay = new double[0];
    double[] seconds = new double[0];
    double[] costs = new double[0];
    double[] service = new double[0];
    double[] due = new double[0];
    double[] notBefore = new double[0];
    double[] rate = new double[0];
    private int[] slacks = new int[0];
    private int[] unsorted = new int[0];
    private int[] feasible = new int[0];
    private int[] tally = new int[0];
    double begin;
    double step;
    int steps;
    private double[] best = new double[0];
    private double[] second = new double[0];
    private int[] next = new int[0];
    private double[] crude = new double[0];
    private int[] arcs = new int[0];

    CompletionBound(Instance instance) {
        this.instance = instance;
    }

    /// Computes it for a unit over candidate requests at the given prices, with steps of so many seconds, for tours
    /// that lose no more than this by any of their requests: none for the best tours, the gap for all that matter.
    void compute(int newUnit, int[] candidates, int candidateCount, double[] price, double step, double loss) {
        unit = newUnit;
        grow(candidateCount);
        int[] first = instance.fixed[unit];
        int last = first.length == 0 ? -1 : first[first.length - 1];
        begin = leaving();
        choose(candidates, candidateCount, price, last, loss);
        growMatrices(count * count);
        grid(step);
        measure();
        fill();
    }

    private double leaving() {
        double now = Math.max(0, instance.availableAt[unit]);
        int before = -1;
        for (int request : instance.fixed[unit]) {
            double metres = before < 0 ? instance.outward(unit, request) : instance.between(before, request);
            now = Math.max(now + metres * instance.secondsPerMetre[unit], instance.notBefore[request])
                    + instance.service[request];
            before = request;
        }
        return now;
    }

    private void choose(int[] candidates, int candidateCount, double[] price, int last, double loss) {
        double speed = instance.secondsPerMetre[unit];
        double all = 0;
        boolean metric = true;
        for (int index = 0; index < candidateCount; index++) {
            int request = candidates[index];
            all += Math.max(0, price[request] - instance.visit(unit, request));
            metric &= isMetric(request);
        }
        count = 0;
        for (int index = 0; index < candidateCount; index++) {
            int request = candidates[index];
            double metres = last < 0 ? instance.outward(unit, request) : instance.between(last, request);
            double gain = price[request] - instance.visit(unit, request);
            double worth =
                    loss + (isMetric(request) ? gain + instance.carried(request) * instance.costPerMetre(unit) : all);
            double perSecond = instance.latenessRate[request];
            double end =
                    perSecond > 0 ? instance.dueAt[request] + worth / perSecond : worth > 0 ? Double.MAX_VALUE : -1;
            double start = Math.max(metric ? begin + metres * speed : begin, instance.notBefore[request]);
            if (worth <= 0 || end < start) {
                continue;
            }
            requests[count] = request;
            service[count] = instance.service[request];
            due[count] = instance.dueAt[request];
            notBefore[count] = instance.notBefore[request];
            rate[count] = perSecond;
            visit[count] = -gain;
            latest[count] = end;
            earliest[count] = start;
            firstWay[count] = metres;
            homeWay[count] = instance.homeward(unit, request);
            count++;
        }
    }

    /// Whether the tour is never slower without the request.
    private boolean isMetric(int request) {
        return instance.service[request] >= instance.carried(request) * instance.secondsPerMetre[unit];
    }

    /// Arcs that can be travelled in time, those that can be left latest first: so a later departure has a shorter
    /// list.
    private void measure() {
        double speed = instance.secondsPerMetre[unit];
        double price = instance.costPerMetre(unit);
        for (int from = 0; from < count; from++) {
            double leaving = earliest[from] + service[from];
            int first = from * count;
            int size = 0;
            Arrays.fill(tally, 0, steps + 1, 0);
            for (int to = 0; to < count; to++) {
                double metres = instance.between(requests[from], requests[to]);
                double slack = latest[to] - metres * speed;
                seconds[first + to] = metres * speed;
                costs[first + to] = metres * price + visit[to];
                if (to != from && leaving <= slack) {
                    slacks[size] = bucket(slack);
                    unsorted[size] = to;
                    tally[slacks[size]]++;
                    size++;
                }
            }
            for (int at = steps - 1; at > 0; at--) {
                tally[at - 1] += tally[at];
            }
            for (int at = 0; at < steps; at++) {
                feasible[at * count + from] = tally[at];
            }
            for (int arc = size - 1; arc >= 0; arc--) {
                arcs[first + --tally[slacks[arc]]] = unsorted[arc];
            }
        }
    }

    private void grid(double shortest) {
        double horizon = begin;
        for (int index = 0; index < count; index++) {
            double leaving = latest[index] + instance.service[requests[index]];
            horizon = Math.max(horizon, Math.min(leaving, begin + 100 * 3600.0));
        }
        step = Math.max(shortest, (horizon - begin) / (MOST_STEPS - 2));
        steps = (int) ((horizon - begin) / step) + 2;
        if (best.length < count * steps) {
            best = new double[count * steps];
            second = new double[count * steps];
            next = new int[count * steps];
        }
        if (feasible.length < count * steps) {
            feasible = new int[count * steps];
        }
        if (crude.length < steps) {
            crude = new double[steps];
            tally = new int[steps + 1];
        }
        Arrays.fill(crude, 0, steps, 0);
        for (int index = 0; index < count; index++) {
            int until = bucket(Math.min(latest[index], begin + 200 * 3600.0));
            for (int at = 0; at <= until; at++) {
                crude[at] += Math.min(0, visit[index]);
            }
        }
    }

    int bucket(double time) {
        return Math.min((int) ((time - begin) * (1 / step)), steps - 1);
    }

    private void fill() {
        for (int at = steps - 1; at >= 0; at--) {
            double now = begin + at * step;
            for (int from = 0; from < count; from++) {
                double leaving = earliest[from] + service[from];
                boolean late = now > latest[from] + service[from];
                if (bucket(leaving) <= at && (at == steps - 1 || !late)) {
                    fill(from, at, Math.max(now, leaving));
                }
            }
        }
    }

    private void fill(int from, int at, double now) {
        double first = home(from, now);
        double other = first;
        int successor = -1;
        if (at == steps - 1) {
            first = crude[at] < 0 ? crude[at] : first;
            other = first;
        } else {
            int begins = from * count;
            int ends = begins + feasible[at * count + from];
            double perStep = 1 / step;
            for (int arc = begins; arc < ends; arc++) {
                int to = arcs[arc];
                double start = Math.max(now + seconds[begins + to], notBefore[to]);
                if (start > latest[to]) {
                    continue;
                }
                int then = Math.min((int) ((start + service[to] - begin) * perStep), steps - 1);
                int cell = then * count + to;
                double rest = then <= at ? crude[at] : next[cell] == from ? second[cell] : best[cell];
                double value = costs[begins + to] + Math.max(0, start - due[to]) * rate[to] + rest;
                if (value < first) {
                    other = first;
                    first = value;
                    successor = to;
                } else if (value < other) {
                    other = value;
                }
            }
        }
        int cell = at * count + from;
        best[cell] = first;
        second[cell] = other;
        next[cell] = successor;
    }

    /// The cost of going home from a request at a time.
    double home(int from, double now) {
        return homeWay[from] * instance.costPerMetre(unit)
                + Math.max(0, now + homeWay[from] * instance.secondsPerMetre[unit] - instance.shiftEnd[unit])
                        * instance.overtimeRate[unit];
    }

    /// The bound after a request left in a step of time, when it was reached from another one (-1: from the start).
    double after(int from, int before, int at) {
        int cell = at * count + from;
        return before >= 0 && next[cell] == before ? second[cell] : best[cell];
    }

    /// Where the arcs from a request begin, and how many there are when it is left at a time.
    int arcs(int from) {
        return from * count;
    }

    int arcs(int from, double now) {
        return feasible[bucket(now) * count + from];
    }

    int arc(int index) {
        return arcs[index];
    }

    private void grow(int needed) {
        if (requests.length < needed) {
            requests = new int[needed];
            visit = new double[needed];
            latest = new double[needed];
            earliest = new double[needed];
            firstWay = new double[needed];
            homeWay = new double[needed];
            service = new double[needed];
            due = new double[needed];
            notBefore = new double[needed];
            rate = new double[needed];
            slacks = new int[needed];
            unsorted = new int[needed];
        }
    }

    private void growMatrices(int needed) {
        if (seconds.length < needed) {
            seconds = new double[needed];
            costs = new double[needed];
            arcs = new int[needed];
        }
    }
}
