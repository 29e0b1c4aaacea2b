package onward.planner.search;

/// A small, fast source of random numbers, the same everywhere for the same seed.
public final class Dice {
    private long state;

    public Dice(long seed) {
        state = mix(seed) | 1;
    }

    private static long mix(long seed) {
        long z = (seed + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (z ^ z >>> 31) * 0x94D049BB133111EBL;
    }

    public long next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }

    /// From 0 to below the bound.
    public int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /// From 0 to below 1.
    public double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
