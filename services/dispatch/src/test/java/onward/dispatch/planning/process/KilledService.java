package onward.dispatch.planning.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Stands for dispatch in a process that is killed: it has a planner and says which.
final class KilledService {
    private KilledService() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var planner = RunningPlanner.start(new PlannerCommand(new Usual()));
        planner.solve(RunningPlannerTest.PROBLEM, Duration.ofSeconds(30));
        System.out.println(planner.handle().pid());
        while (planner.isAlive()) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }
}
