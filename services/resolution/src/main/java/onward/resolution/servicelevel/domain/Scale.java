package onward.resolution.servicelevel.domain;

/// Which bucket a number of seconds falls into, and which number stands for a bucket: never more than 2 % off. Buckets
/// grow by a constant factor, as in DDSketch (Masson, Rim, Lee, PVLDB 12, 2019), so that tallies of any two days can be
/// added without losing anything. Less than a second counts as none, and more than 93 days as 93.
final class Scale {
    static final double RELATIVE_ERROR = 0.02;
    static final int BUCKETS = 400;

    private static final double GROWTH = (1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR);
    private static final double LOG_GROWTH = Math.log(GROWTH);

    private Scale() {}

    static int bucket(long seconds) {
        if (seconds < 1) {
            return 0;
        }
        return Math.clamp((int) Math.ceil(Math.log((double) seconds) / LOG_GROWTH) + 1, 1, BUCKETS - 1);
    }

    static long seconds(int bucket) {
        return bucket == 0 ? 0 : Math.round(2 * Math.pow(GROWTH, bucket - 1) / (GROWTH + 1));
    }
}
