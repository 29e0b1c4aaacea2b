package onward.benchmarks.intake;

import java.util.Locale;
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

/// How long it takes to read a vehicle's message.
@Command(
        name = "msd",
        description = {
            "Measures with JMH how long it takes to decode the minimum set of data of a vehicle. Needs no running system.",
            "Exit code 1 when the aim is missed."
        },
        mixinStandardHelpOptions = true)
public final class MsdLatency implements Callable<Integer> {
    private static final double AIM_MICROS = 20;

    @Option(names = "--seconds", defaultValue = "10", description = "How long it is measured: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--verbose", description = "Shows all that JMH has to say.")
    private boolean verbose;

    @Override
    public Integer call() throws RunnerException {
        var result = new Runner(options()).runSingle().getPrimaryResult().getStatistics();
        boolean reached = result.getPercentile(99) <= AIM_MICROS;
        System.out.printf(
                Locale.ROOT,
                "decoding, microseconds: mean %.2f, p50 %.2f, p99 %.2f (aim ≤ %.0f, %s)%n",
                result.getMean(),
                result.getPercentile(50),
                result.getPercentile(99),
                AIM_MICROS,
                Verdict.of(reached));
        return reached ? 0 : 1;
    }

    private Options options() {
        return new OptionsBuilder()
                .include(MsdDecoding.class.getName().replace(".", "\\."))
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(1)
                .measurementTime(TimeValue.seconds(seconds))
                .shouldFailOnError(true)
                .verbosity(verbose ? VerboseMode.NORMAL : VerboseMode.SILENT)
                .build();
    }
}
