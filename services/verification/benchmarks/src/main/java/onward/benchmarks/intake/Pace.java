package onward.benchmarks.intake;

/// When a turn begins to count, by [System#nanoTime]; `start` is when all began.
@FunctionalInterface
interface Pace {
    long begin(long turn, long start);
}
