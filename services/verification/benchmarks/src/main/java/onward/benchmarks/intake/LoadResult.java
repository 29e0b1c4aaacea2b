package onward.benchmarks.intake;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import onward.benchmarks.Distribution;

/// What came of a load.
record LoadResult(Distribution answered, int failures, Duration took) {
    double perSecond() {
        return answered.count() * (double) TimeUnit.SECONDS.toNanos(1) / took.toNanos();
    }
}
