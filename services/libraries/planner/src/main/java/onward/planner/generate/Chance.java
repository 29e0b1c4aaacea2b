package onward.planner.generate;

/// Chance that gives the same numbers for the same seed everywhere: SplitMix64 (Steele, Lea and Flood 2014), and
/// normal deviates by Box and Muller's method with [StrictMath].
final class Chance {
    private static final double UNIT = 0x1.0p-53;

    private long state;

    Chance(long seed) {
        state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    double between(double from, double to) {
        return from + (to - from) * ((next() >>> 11) * UNIT);
    }

    boolean happens(double probability) {
        return between(0, 1) < probability;
    }

    /// A whole number from `from` up to and including `to`.
    int whole(int from, int to) {
        return from + (int) between(0, to - from + 1);
    }

    /// One of `from`, `from + step` … `to`.
    int stepped(int from, int to, int step) {
        return from + step * whole(0, (to - from) / step);
    }

    double pick(double... values) {
        return values[whole(0, values.length - 1)];
    }

    /// An index, chosen in proportion to the weights.
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = between(0, sum);
        for (int i = 0; i < weights.length - 1; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /// A normal deviate with mean 0.
    double normal(double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - between(0, 1)));
        return deviation * radius * StrictMath.cos(2 * StrictMath.PI * between(0, 1));
    }
}
