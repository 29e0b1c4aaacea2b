package onward.planner.search;

import java.util.concurrent.atomic.AtomicLong;

/// How much time and work is left. Work is counted in steps of the search, the same on every machine.
public final class Budget {
    private final long begin = System.nanoTime();
    private final long nanos;
    private final long steps;
    private final AtomicLong spent = new AtomicLong();

    /// Limits of 0 are none.
    public Budget(long nanos, long steps) {
        this.nanos = nanos;
        this.steps = steps;
    }

    public void spend(long count) {
        spent.addAndGet(count);
    }

    public long spent() {
        return spent.get();
    }

    public long elapsedNanos() {
        return System.nanoTime() - begin;
    }

    /// From 0 to 1 and beyond: what is used up of the work, or without a limit of that of the time.
    public double used() {
        double time = nanos > 0 ? (double) elapsedNanos() / nanos : 0;
        return steps > 0 && time < 1 ? (double) spent.get() / steps : time;
    }

    /// The share of the whole that so many steps are, or without a limit of work so many seconds.
    public double share(double seconds, double work) {
        return steps > 0 ? work / steps : nanos > 0 ? seconds * 1e9 / nanos : 0;
    }

    public boolean isOver() {
        return used() >= 1;
    }

    public double secondsLeft() {
        return nanos > 0 ? Math.max(0, nanos - elapsedNanos()) / 1e9 : 1e6;
    }
}
