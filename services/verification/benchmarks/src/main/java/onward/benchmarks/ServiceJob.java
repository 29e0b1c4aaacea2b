package onward.benchmarks;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A job of a large club, as resolution observes it: when, where and what, and pairs of a code and seconds.
record ServiceJob(Instant reportedAt, String brand, String area, String service, int[] pairs) {
    static final int RESPONSE = 0;
    static final int TIME_TO_MOBILITY = 1;
    static final int ETA_ERROR = 2;
    static final int SILENCE = 3;
    static final int OFFERS_ANSWERED = 10;
    static final int OFFERS_ACCEPTED = 11;
    static final int JOBS_ACCEPTED = 12;
    static final int JOBS_CONTRACTED = 13;
    static final int JOBS_ENDED = 14;
    static final int JOBS_COMPLETED = 15;
    static final int JOBS_REASSIGNED = 16;
    static final int REPAIRS_TRIED = 17;
    static final int REPAIRS_DONE = 18;
    static final int ARRIVALS_KEPT = 22;
    static final int ARRIVALS_BROKEN = 23;

    /// A line of PostgreSQL's CSV for the columns in their order.
    String line() {
        var numbers = Arrays.stream(pairs).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return "%s,%s,%s,%s,\"{%s}\"\n".formatted(reportedAt, brand, area, service, numbers);
    }
}
