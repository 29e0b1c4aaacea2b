package onward.benchmarks.planner;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The planner's answers by JMH, every single one timed.
@Command(
        name = "planner-latency",
        description = {
            "Measures with JMH how long it takes to insert a request into a running plan, and to find its best"
                    + " responders. Needs no running system.",
            "Exit code 1 when an aim is missed."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  run planner-latency --seconds 20"})
public final class PlannerLatency implements Callable<Integer> {
    private static final int WARM_UPS = 3;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each is measured, after a warm-up of three times two seconds; 10 by default.")
    private int seconds = 10;

    @Option(names = "--only", split = ",", description = "${COMPLETION-CANDIDATES}; all by default.")
    private List<Aim> aims = List.of(Aim.values());

    @Option(names = "--verbose", description = "Shows all that JMH has to say.")
    private boolean verbose;

    @Override
    public Integer call() throws RunnerException {
        var results = new Runner(options())
                .run().stream().sorted(Comparator.comparing(Aim::of)).toList();
        System.out.println(Aim.head());
        results.forEach(result -> System.out.println(Aim.of(result).row(result)));
        return results.stream().allMatch(result -> Aim.of(result).isReached(result)) ? 0 : 1;
    }

    private Options options() {
        var options = new OptionsBuilder()
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(1)
                .measurementTime(TimeValue.seconds(seconds))
                .shouldFailOnError(true)
                .verbosity(verbose ? VerboseMode.NORMAL : VerboseMode.SILENT);
        aims.forEach(aim -> options.include(aim.benchmark().replace(".", "\\.") + "$"));
        return options.build();
    }
}
