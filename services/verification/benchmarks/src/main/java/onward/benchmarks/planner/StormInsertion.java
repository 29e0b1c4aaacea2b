package onward.benchmarks.planner;

import java.time.Duration;
import onward.planner.generate.Family;
import onward.planner.insertion.Placement;
import onward.planner.insertion.RunningPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One more request in a storm: 200 units with 770 requests.
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class StormInsertion {
    private Situation situation;
    private RunningPlan running;

    @Setup
    public void plan() {
        situation = new Situation(Family.ADAC_XL, Duration.ofSeconds(2));
        running = situation.running();
    }

    /// Into a running plan; taking it out again, so that the plan stays as large as it is, counts too.
    @Benchmark
    public Placement intoARunningPlan() {
        var request = situation.next();
        var placement = running.insert(request);
        running.withdraw(request.id());
        return placement;
    }

    /// From the problem and the plan, which is checked and set up anew each time.
    @Benchmark
    public Placement fromProblemAndPlan() {
        return situation.running().insert(situation.next());
    }
}
