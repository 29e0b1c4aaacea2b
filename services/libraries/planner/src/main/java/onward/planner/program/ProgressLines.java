package onward.planner.program;

import java.time.Duration;
import onward.planner.Optimiser.Progress;

/// Progress on standard error: time, cost, bound and gap; at most ten lines a second, unless the phase changes.
final class ProgressLines implements Progress {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Duration last = Duration.ofDays(-1);
    private String lastPhase = "";

    @Override
    public synchronized void improved(Duration elapsed, double cost, double lowerBound, String phase) {
        if (phase.equals(lastPhase) && elapsed.minus(last).compareTo(PAUSE) < 0) {
            return;
        }
        last = elapsed;
        lastPhase = phase;
        System.err.println(line(elapsed, cost, lowerBound, phase));
    }

    static String line(Duration elapsed, double cost, double lowerBound, String phase) {
        return "%8.2f s  cost %.2f  bound %s  gap %s  %s"
                .formatted(
                        elapsed.toMillis() / 1000.0,
                        cost,
                        Figures.money(lowerBound),
                        Figures.gap(cost, lowerBound),
                        phase);
    }
}
