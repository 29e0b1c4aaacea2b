package onward.resolution.figures.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Whole days in UTC that a report is about: from the first to the one after the last.
public record Days(LocalDate from, LocalDate to) {
    public Days {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("from must be before to.");
        }
    }

    public Instant start() {
        return from.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public Instant end() {
        return to.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
