package onward.benchmarks.planner;

import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/// What is measured, and the 99th percentile that is aimed at in milliseconds (NaN: none).
enum Aim {
    INSERTION("one more request in a storm's running plan", StormInsertion.class, "intoARunningPlan", 5),
    INSERTION_ANEW("… from the problem and the plan", StormInsertion.class, "fromProblemAndPlan", Double.NaN),
    RESPONDERS("best 10 of 1,600 in a running plan", CountryResponders.class, "inARunningPlan", 2),
    RESPONDERS_ANEW("… from the problem and the plan", CountryResponders.class, "fromProblemAndPlan", Double.NaN);

    private static final double NANOS_PER_MILLI = 1e6;

    private final String what;
    private final String benchmark;
    private final double millis;

    Aim(String what, Class<?> benchmarks, String benchmark, double millis) {
        this.what = what;
        this.benchmark = benchmarks.getName() + "." + benchmark;
        this.millis = millis;
    }

    String benchmark() {
        return benchmark;
    }

    static Aim of(RunResult result) {
        return Arrays.stream(values())
                .filter(aim -> aim.benchmark.equals(result.getParams().getBenchmark()))
                .findFirst()
                .orElseThrow();
    }

    boolean isReached(RunResult result) {
        return Double.isNaN(millis) || at(result, 99) <= millis;
    }

    static String head() {
        return String.format(
                "%-44s %8s %8s %8s %8s %8s %8s  %s",
                "milliseconds", "count", "p50", "p90", "p99", "p99.9", "max", "aim");
    }

    String row(RunResult result) {
        return String.format(
                Locale.ROOT,
                "%-44s %8d %8.3f %8.3f %8.3f %8.3f %8.3f  %s",
                what,
                result.getPrimaryResult().getStatistics().getN(),
                at(result, 50),
                at(result, 90),
                at(result, 99),
                at(result, 99.9),
                at(result, 100),
                verdict(result));
    }

    private String verdict(RunResult result) {
        return Double.isNaN(millis)
                ? "–"
                : String.format(Locale.ROOT, "p99 ≤ %.0f %s", millis, isReached(result) ? "reached" : "missed");
    }

    private static double at(RunResult result, double percentile) {
        return result.getPrimaryResult().getStatistics().getPercentile(percentile) / NANOS_PER_MILLI;
    }
}
