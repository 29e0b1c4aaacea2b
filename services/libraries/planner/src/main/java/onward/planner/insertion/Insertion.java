package onward.planner.insertion;

import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;

/// Finds the cheapest position for a request, one route after the other; remembers the best seen since the start.
public final class Insertion {
    private final Instance instance;
    private int request = -1;
    private int unit = -1;
    private int position = -1;
    private double cost;

    public Insertion(Instance instance) {
        this.instance = instance;
    }

    /// Begins with a request; only what costs less than the limit is looked for.
    public void start(int newRequest, double limit) {
        request = newRequest;
        unit = -1;
        position = -1;
        cost = limit;
    }

    public boolean found() {
        return unit >= 0;
    }

    public int unit() {
        return unit;
    }

    public int position() {
        return position;
    }

    /// What the best insertion adds to the cost, or the limit if none was found.
    public double cost() {
        return cost;
    }

    public void tryAll(Route route) {
        for (int candidate = route.fixed(); candidate <= route.size(); candidate++) {
            tryAt(route, candidate);
        }
    }

    public void tryAt(Route route, int candidate) {
        double extra = extraCost(route, candidate, cost);
        if (extra < cost) {
            cost = extra;
            unit = route.unit();
            position = candidate;
        }
    }

    /// What the request adds to the route's cost at a position; the sum stops early once it is sure to reach the limit.
    private double extraCost(Route route, int candidate, double limit) {
        int who = route.unit();
        int size = route.size();
        double secondsPerMetre = instance.secondsPerMetre[who];
        double in =
                candidate == 0 ? instance.outward(who, request) : instance.between(route.stop(candidate - 1), request);
        double out =
                candidate == size ? instance.homeward(who, request) : instance.between(request, route.stop(candidate));
        double old = route.leg(candidate);
        double extra = (in + out - old) * instance.costPerMetre(who) + instance.visit(who, request);
        double before = route.leave(candidate - 1);
        double begin = Math.max(before + in * secondsPerMetre, instance.notBefore[request]);
        double arrival = begin + instance.service[request] + out * secondsPerMetre;
        boolean onlyDelays = arrival >= before + old * secondsPerMetre;
        extra += Math.max(0, begin - instance.dueAt[request]) * instance.latenessRate[request];
        for (int later = candidate; later < size; later++) {
            if (onlyDelays && extra >= limit) {
                return extra;
            }
            int delayed = route.stop(later);
            double due = instance.dueAt[delayed];
            double was = route.start(later);
            double now = Math.max(arrival, instance.notBefore[delayed]);
            extra += (Math.max(0, now - due) - Math.max(0, was - due)) * instance.latenessRate[delayed];
            arrival = now + instance.service[delayed] + route.leg(later + 1) * secondsPerMetre;
        }
        double end = instance.shiftEnd[who];
        return extra + (Math.max(0, arrival - end) - Math.max(0, route.home() - end)) * instance.overtimeRate[who];
    }
}
