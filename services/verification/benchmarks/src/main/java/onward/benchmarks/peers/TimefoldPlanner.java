package onward.benchmarks.peers;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;

/// Timefold's community edition with a list variable and its default phases.
final class TimefoldPlanner {
    private TimefoldPlanner() {}

    static Tours plan(Tours tours, Duration limit) {
        var config = new SolverConfig()
                .withSolutionClass(TimefoldHour.class)
                .withEntityClasses(TimefoldUnit.class, TimefoldStop.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(1L)
                .withTerminationSpentLimit(limit);
        var solver = SolverFactory.<TimefoldHour>create(config).buildSolver();
        for (var unit : solver.solve(TimefoldHour.of(tours.instance)).units) {
            tours.set(unit.number, unit.stops.stream().map(stop -> stop.number).toList());
        }
        return tours;
    }
}
