package onward.planner.search;

import java.util.function.Consumer;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;

/// Improves a plan by tearing down a corner of it and building that up again, over and over; worse plans are accepted
/// less and less often (annealing).
public final class RuinAndRecreate {
    private static final double BLINK = 0.01;
    private static final int CHECK_EVERY = 32;

    private final Instance instance;
    private final Dice dice;
    private final Ruin ruin;
    private final Recreate recreate;
    private final Roster roster;
    private Consumer<Route> audience = route -> {};
    private int served;
    private final int[][] best;
    private double bestCost;

    public RuinAndRecreate(Instance instance, Neighbourhood neighbourhood, long seed) {
        this.instance = instance;
        dice = new Dice(seed);
        ruin = new Ruin(instance, neighbourhood, dice);
        recreate = new Recreate(instance, neighbourhood, dice);
        roster = new Roster(instance);
        best = roster.tours();
        bestCost = roster.cost();
    }

    /// Inserts every request where it costs least at that moment.
    public void construct() {
        construct(new Budget(0, 0));
    }

    /// The same as long as there is budget; the rest is put at the ends of tours.
    public void construct(Budget budget) {
        int count = 0;
        int[] absent = new int[instance.requests];
        for (int request = 0; request < instance.requests; request++) {
            if (roster.unitOf(request) < 0) {
                absent[count++] = request;
            }
        }
        recreate.recreate(roster, absent, count, budget);
        roster.keep();
        remember();
    }

    /// Shows every route of every accepted plan from now on.
    public void showTo(Consumer<Route> newAudience) {
        audience = newAudience;
    }

    public void startFrom(int[][] tours) {
        roster.become(tours);
        remember();
    }

    /// Runs until so much of the budget is used; the temperature falls from hot to cold meanwhile.
    public void run(Budget budget, double until, double hot, double cold) {
        double from = budget.used();
        double span = Math.log(cold / hot);
        double temperature = hot;
        for (int round = 0; ; round++) {
            if (round % CHECK_EVERY == 0) {
                double used = budget.used();
                if (used >= until) {
                    return;
                }
                temperature = hot * Math.exp(span * (used - from) / (until - from));
                served = served();
                budget.spend(CHECK_EVERY);
            }
            step(temperature);
        }
    }

    private void step(double temperature) {
        double before = roster.cost();
        ruin.ruin(roster, served);
        recreate.recreate(roster, ruin.absent, ruin.count, BLINK);
        if (roster.cost() < before - temperature * Math.log(dice.fraction())) {
            roster.keep(audience);
            if (roster.cost() < bestCost - 1e-7) {
                remember();
            }
        } else {
            roster.undo();
        }
    }

    private int served() {
        int count = 0;
        for (int unit = 0; unit < instance.units; unit++) {
            count += roster.route(unit).size();
        }
        return count;
    }

    private void remember() {
        roster.refresh(best);
        bestCost = roster.cost();
    }

    public int[][] best() {
        return best.clone();
    }

    /// The plan as it is, which may be worse than the best.
    public int[][] current() {
        return roster.tours();
    }

    public double bestCost() {
        return bestCost;
    }
}
