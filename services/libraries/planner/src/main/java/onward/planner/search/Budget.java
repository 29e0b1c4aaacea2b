package onward.planner.search;

/// How much time and work is left. Work is counted in steps of the search, the same on every machine.
public final class Budget {
    private final long begin = System.nanoTime();
    private final long nanos;
    private final long steps;
    private long spent;

    /// Limits of 0 are none.
    public Budget(long nanos, long steps) {
        this.nanos = nanos;
        this.steps = steps;
    }

    public void spend(long count) {
        spent += count;
    }

    public long spent() {
        return spent;
    }

    public long elapsedNanos() {
        return System.nanoTime() - begin;
    }

    /// From 0 to 1 and beyond: what is used up of the time or of the work, whichever is more.
    public double used() {
        double time = nanos > 0 ? (double) elapsedNanos() / nanos : 0;
        double work = steps > 0 ? (double) spent / steps : 0;
        return Math.max(time, work);
    }

    public boolean isOver() {
        return used() >= 1;
    }

    public double secondsLeft() {
        return nanos > 0 ? Math.max(0, nanos - elapsedNanos()) / 1e9 : 1e6;
    }
}
