package onward.intake.timeline.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.incident.ServiceType;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// The words for what events carry: times, services, those who act.
final class Words {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.UK);
    private static final DateTimeFormatter CLOCK_AND_DAY =
            DateTimeFormatter.ofPattern("HH:mm 'UTC on' d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_CLOCK =
            DateTimeFormatter.ofPattern("d MMM 'at' HH:mm 'UTC'", Locale.UK);
    private static final long MINUTES_PER_HOUR = 60;

    private Words() {}

    /// `14:05 UTC`
    static String clock(Instant time) {
        return CLOCK.format(time.atOffset(ZoneOffset.UTC));
    }

    /// `14:05 UTC on 24 Dec`
    static String clockAndDay(Instant time) {
        return CLOCK_AND_DAY.format(time.atOffset(ZoneOffset.UTC));
    }

    /// `24 Dec at 14:05 UTC`
    static String dayAndClock(Instant time) {
        return DAY_AND_CLOCK.format(time.atOffset(ZoneOffset.UTC));
    }

    /// `2 h 5 min`
    static String duration(Duration duration) {
        var minutes = duration.toMinutes();
        return minutes < MINUTES_PER_HOUR
                ? "%d min".formatted(minutes)
                : "%d h %d min".formatted(minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }

    /// `the flight`
    static String service(JobFacts job) {
        return service(job.service());
    }

    static String service(ServiceType service) {
        return switch (service) {
            case BATTERY -> "the battery call";
            case TYRE -> "the tyre change";
            case FUEL -> "the fuel delivery";
            case MISFUEL -> "the tank draining";
            case EV_CHARGE -> "the mobile charge";
            case LOCKOUT -> "the lock opening";
            case DIAGNOSE_REPAIR -> "the roadside repair";
            case LIGHT_REPAIR -> "the light repair";
            case WINCH_OUT -> "the winching";
            case TOW -> "the tow";
            case ACCIDENT_RECOVERY -> "the accident recovery";
            case PASSENGER_TRANSPORT -> "the taxi ride";
            case AIR_TRANSPORT -> "the flight";
            case REPLACEMENT_CAR_DELIVERY -> "the replacement car";
            case VEHICLE_RETURN -> "the car's return";
            case VEHICLE_COLLECTION -> "the car's drive to the workshop";
            case VEHICLE_WATCH -> "the watch over the car";
        };
    }

    /// Who has the job: `heli-1`, or `nobody yet`.
    static String responder(JobFacts job) {
        return job.responderId() == null ? "Nobody yet" : job.responderId().toString();
    }

    static String actor(By by) {
        return by.actor();
    }

    /// `: fog in the valley`, or nothing.
    static String because(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "" : ": %s".formatted(reason.strip());
    }

    /// `TIME_AT_DESTINATION` → `time at destination`
    static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
