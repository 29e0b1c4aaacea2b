package onward.resolution.costs.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// How much of what is counted a job took. A way is the great circle times 1.3, as roads go; a flight of which
/// nobody said when it began is taken to fly 220 km an hour.
public final class Quantities {
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double DETOUR = 1.3;
    private static final double FLIGHT_KM_A_MINUTE = 220.0 / 60;
    private static final Duration DAY = Duration.ofDays(1);

    private Quantities() {}

    public static boolean flies(JobFacts job) {
        return job.responderKind() == ResponderKind.HELICOPTER;
    }

    /// Kilometres on the road with somebody or something on board, to a tenth; none without a destination.
    public static BigDecimal kilometres(JobFacts job) {
        return rounded(DETOUR * beeline(job), 1);
    }

    /// Minutes from setting off until the job was done, begun ones whole.
    public static BigDecimal flightMinutes(JobFacts job, @Nullable Instant setOff, Instant done) {
        if (setOff == null || !setOff.isBefore(done)) {
            return BigDecimal.valueOf(Math.ceil(beeline(job) / FLIGHT_KM_A_MINUTE))
                    .setScale(0, RoundingMode.UNNECESSARY);
        }
        return BigDecimal.valueOf(begun(Duration.between(setOff, done), Duration.ofMinutes(1)));
    }

    /// Days with a replacement car, begun ones whole, at least one.
    public static BigDecimal days(Instant handedOver, Instant returned) {
        return BigDecimal.valueOf(Math.max(1, begun(Duration.between(handedOver, returned), DAY)));
    }

    private static long begun(Duration duration, Duration unit) {
        return -Math.floorDiv(-duration.toMillis(), unit.toMillis());
    }

    private static double beeline(JobFacts job) {
        var dropOff = job.dropOff();
        return dropOff == null ? 0 : beeline(job.pickup().position(), dropOff.position());
    }

    /// The haversine formula.
    private static double beeline(Position from, Position to) {
        double latitudes = Math.sin(Math.toRadians(to.lat() - from.lat()) / 2);
        double longitudes = Math.sin(Math.toRadians(to.lon() - from.lon()) / 2);
        double h = latitudes * latitudes
                + Math.cos(Math.toRadians(from.lat())) * Math.cos(Math.toRadians(to.lat())) * longitudes * longitudes;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }
}
