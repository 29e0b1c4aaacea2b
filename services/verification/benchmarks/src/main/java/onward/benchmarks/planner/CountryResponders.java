package onward.benchmarks.planner;

import java.time.Duration;
import onward.planner.generate.Family;
import onward.planner.insertion.Responders;
import onward.planner.insertion.RunningPlan;
import onward.planner.insertion.Wanted;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The best ten responders of a country for one request: 1,600 units that have 4,000 requests to do.
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class CountryResponders {
    private static final Wanted TEN = Wanted.best(10);

    private Situation situation;
    private RunningPlan running;

    @Setup
    public void plan() {
        situation = new Situation(Family.NATIONAL, Duration.ofSeconds(8));
        running = situation.running();
    }

    /// In a running plan.
    @Benchmark
    public Responders inARunningPlan() {
        return running.responders(situation.next(), TEN);
    }

    /// From the problem and the plan, which is checked and set up anew each time.
    @Benchmark
    public Responders fromProblemAndPlan() {
        return situation.running().responders(situation.next(), TEN);
    }
}
