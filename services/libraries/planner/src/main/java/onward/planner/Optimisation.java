package onward.planner;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import onward.planner.columns.Columns;
import onward.planner.columns.Guess;
import onward.planner.columns.Natives;
import onward.planner.columns.Patches;
import onward.planner.evaluation.Instance;
import onward.planner.search.Budget;
import onward.planner.search.Construction;
import onward.planner.search.Harvest;
import onward.planner.search.Incumbent;
import onward.planner.search.Neighbourhood;
import onward.planner.search.RuinAndRecreate;

/// One run from nothing to the best plan that the budget allows: ruin and recreate, column generation with a proof as
/// far as there is time for it, then patches. Tours that are too long for columns are left to ruin and recreate.
final class Optimisation {
    private static final double HOT = 10;
    private static final double COLD = 0.5;
    private static final double SECONDS_PER_REQUEST = 0.0009;
    private static final double ROUNDS_PER_REQUEST = 15;
    private static final double SECONDS_PER_PAIR = 1e-5;
    private static final double COLUMN_SECONDS_PER_REQUEST = 0.0027;
    private static final double STEPS_PER_UNIT = 250;
    private static final double LAST_COLUMNS = 0.65;
    private static final double SLICE = 0.1;
    private static final int LONG_TOUR = 64;
    private static final int MANY_REQUESTS = 10_000;
    private static final double SHAKE = 0.004;
    private static final double WARM = 3;

    private final Instance instance;
    private final int threads;
    private final long seed;
    private final Budget budget;
    private final Incumbent incumbent;
    private final Neighbourhood neighbourhood;

    Optimisation(Instance instance, int threads, long seed, Budget budget, Incumbent incumbent) {
        this.instance = instance;
        this.threads = threads;
        this.seed = seed;
        this.budget = budget;
        this.incumbent = incumbent;
        neighbourhood = new Neighbourhood(instance);
    }

    void run() {
        var natives = ForkJoinPool.commonPool().submit(Natives::areLoaded);
        var construction = new Construction(instance, neighbourhood, threads, seed);
        construction.construct(incumbent, budget);
        if (budget.isOver()) {
            return;
        }
        double first = budget.share(SECONDS_PER_REQUEST * instance.requests, ROUNDS_PER_REQUEST * instance.requests);
        double seconds = Math.min(SECONDS_PER_PAIR * instance.units, COLUMN_SECONDS_PER_REQUEST) * instance.requests;
        double columns = budget.share(seconds, STEPS_PER_UNIT * instance.units);
        double begun = budget.used();
        double until = begun + Math.min(first, (1 - begun) / 5);
        boolean whole = until + columns < 0.85 && instance.requests < MANY_REQUESTS;
        if (whole) {
            construction.run(incumbent, budget, until, HOT, COLD);
        }
        if (!natives.join() || hasLongTours()) {
            construction.run(incumbent, budget, 1, HOT, COLD);
        } else if (whole) {
            generate(construction.harvests());
        } else {
            construction.run(incumbent, budget, begun + (1 - begun) * 0.6, HOT, COLD);
            patches(Guess.prices(instance, incumbent.tours()));
        }
    }

    private boolean hasLongTours() {
        return Arrays.stream(incumbent.tours()).anyMatch(tour -> tour.length > LONG_TOUR);
    }

    private void generate(List<Harvest> harvests) {
        try (var columns =
                new Columns(instance, neighbourhood, Guess.prices(instance, incumbent.tours()), threads, budget)) {
            columns.know(incumbent.tours());
            columns.know(harvests);
            columns.improve(incumbent, LAST_COLUMNS);
            finish(columns, incumbent);
        }
    }

    /// Patches, and for problems that are not too large now and then the question whether the best plan is near. When
    /// no patch is left, the plan is shaken, and patched again.
    private void finish(Columns columns, Incumbent incumbent) {
        var patches = new Patches(instance, neighbourhood, threads, seed, budget);
        boolean within = columns.isWithinReach();
        while (!incumbent.isOptimal() && !patches.areExhausted() && !budget.isOver()) {
            if (within) {
                columns.finish(incumbent, false);
            }
            patches.run(incumbent, columns.prices(), within ? budget.used() + SLICE : 1);
        }
        if (within && !budget.isOver()) {
            columns.finish(incumbent, true);
        }
        var search = new RuinAndRecreate(instance, neighbourhood, seed);
        while (!incumbent.isOptimal() && !budget.isOver()) {
            search.startFrom(incumbent.tours());
            search.run(budget, budget.used() + SHAKE, WARM, WARM);
            var other = new Incumbent(instance, (cost, bound, phase) -> {});
            other.prove(incumbent.bound(), "shaken");
            other.offer(search.current(), "shaken");
            patches.startAgain();
            patches.run(other, columns.prices(), 1);
            if (incumbent.offer(other.tours(), "shaken, and patched") && within) {
                columns.finish(incumbent, false);
            }
        }
    }

    private void patches(double[] prices) {
        new Patches(instance, neighbourhood, threads, seed, budget).run(incumbent, prices, 1);
    }
}
