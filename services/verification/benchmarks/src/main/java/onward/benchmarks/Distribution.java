package onward.benchmarks;

import java.time.Duration;
import java.util.Locale;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Durations as they were measured, kept to three digits, up to ten minutes.
public final class Distribution {
    private static final long LONGEST = Duration.ofMinutes(10).toNanos();
    private static final double NANOS_PER_MILLI = 1e6;

    private final Histogram nanos = new ConcurrentHistogram(LONGEST, 3);

    public void add(long durationNanos) {
        nanos.recordValue(Math.min(durationNanos, LONGEST));
    }

    /// Milliseconds at a percentile, 0 to 100.
    public double millisAt(double percentile) {
        return nanos.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }

    public long count() {
        return nanos.getTotalCount();
    }

    /// Says whether the 99th percentile is within the aim, and tells it.
    boolean verdict(double aimMillis) {
        boolean reached = count() > 0 && millisAt(99) <= aimMillis;
        System.out.printf(Locale.ROOT, "aim: p99 ≤ %.0f ms, %s%n", aimMillis, reached ? "reached" : "missed");
        return reached;
    }

    public String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-44s %6d %8.2f %8.2f %8.2f %8.2f %8.2f",
                name,
                count(),
                millisAt(50),
                millisAt(90),
                millisAt(95),
                millisAt(99),
                millisAt(100));
    }

    public static String head() {
        return String.format(
                "%-44s %6s %8s %8s %8s %8s %8s", "milliseconds", "count", "p50", "p90", "p95", "p99", "max");
    }
}
