package onward.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The jobs of a year of a large club, the same ones for the same seed: most by day, one in a hundred of a brand of its
/// own so that its figures can be reckoned by hand. Not for several threads.
final class ServiceYear {
    static final String MANY = "benchmark-club";
    static final String SAMPLE = "benchmark-sample";

    private static final Instant START = Instant.parse("2019-01-01T00:00:00Z");
    private static final int DAYS = 365;
    private static final int DAY_SECONDS = 86_400;
    private static final int AREAS = 40;
    private static final List<String> SERVICES = List.of(
            "BATTERY",
            "TYRE",
            "FUEL",
            "LOCKOUT",
            "DIAGNOSE_REPAIR",
            "TOW",
            "ACCIDENT_RECOVERY",
            "WINCH_OUT",
            "REPLACEMENT_CAR_DELIVERY",
            "PASSENGER_TRANSPORT");
    private static final int REPAIRS = 5;

    private final Random random;
    private final int jobs;
    private int made;
    private int[] pairs = {};

    ServiceYear(long seed, int jobs) {
        random = new Random(seed);
        this.jobs = jobs;
    }

    boolean hasNext() {
        return made < jobs;
    }

    /// The next, in the order of their days.
    ServiceJob next() {
        int day = (int) ((long) made * DAYS / jobs);
        int second = (int) Math.clamp(DAY_SECONDS * (0.58 + random.nextGaussian() * 0.19), 0, DAY_SECONDS - 1.0);
        int area = random.nextInt(AREAS);
        int service = random.nextInt(SERVICES.size());
        made++;
        pairs = new int[0];
        observe(service);
        return new ServiceJob(
                START.plusSeconds((long) day * DAY_SECONDS + second),
                made % 100 == 0 ? SAMPLE : MANY,
                "N%02dE%03d".formatted(45 + area / 8, 6 + area % 8),
                SERVICES.get(service),
                pairs);
    }

    private void observe(int service) {
        if (random.nextInt(100) < 4) {
            with(ServiceJob.OFFERS_ANSWERED, 0);
        }
        with(ServiceJob.OFFERS_ANSWERED, 0);
        with(ServiceJob.OFFERS_ACCEPTED, 0);
        with(ServiceJob.JOBS_ACCEPTED, 0);
        if (random.nextInt(100) < 12) {
            with(ServiceJob.JOBS_CONTRACTED, 0);
        }
        if (random.nextInt(100) < 96) {
            arrive(service);
        }
        with(ServiceJob.JOBS_ENDED, 0);
    }

    private void arrive(int service) {
        int response = around(2_100, 0.5);
        with(ServiceJob.RESPONSE, response);
        with(ServiceJob.ETA_ERROR, around(240, 1));
        with(ServiceJob.SILENCE, around(500, 0.8));
        with(random.nextInt(100) < 92 ? ServiceJob.ARRIVALS_KEPT : ServiceJob.ARRIVALS_BROKEN, 0);
        boolean done = random.nextInt(1_000) < 885;
        if (service < REPAIRS) {
            with(ServiceJob.REPAIRS_TRIED, 0);
        }
        if (done && service < REPAIRS) {
            with(ServiceJob.REPAIRS_DONE, 0);
        }
        if (done) {
            with(ServiceJob.JOBS_COMPLETED, 0);
            with(ServiceJob.TIME_TO_MOBILITY, response + around(1_900, 0.6));
        } else if (random.nextInt(100) < 8) {
            with(ServiceJob.JOBS_REASSIGNED, 0);
        }
    }

    private int around(int median, double spread) {
        return (int) Math.round(median * Math.exp(random.nextGaussian() * spread));
    }

    private void with(int code, int seconds) {
        pairs = IntStream.concat(IntStream.of(pairs), IntStream.of(code, seconds))
                .toArray();
    }
}
