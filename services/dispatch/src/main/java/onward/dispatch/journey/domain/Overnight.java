package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// What a night in a hotel costs for one person, and when they go on in the morning, by which clock.
public record Overnight(double hotelPerPerson, LocalTime goesOnAt, ZoneId zone) {
    private static final Duration SLEEP = Duration.ofHours(6);

    /// The first morning after enough sleep.
    public Instant morningAfter(Instant evening) {
        var rested = evening.plus(SLEEP).atZone(zone);
        var morning = rested.with(goesOnAt);
        return (morning.isBefore(rested) ? morning.plusDays(1) : morning).toInstant();
    }

    /// That time of the next day.
    public Instant nextDay(Instant today) {
        return today.atZone(zone).plusDays(1).with(goesOnAt).toInstant();
    }
}
