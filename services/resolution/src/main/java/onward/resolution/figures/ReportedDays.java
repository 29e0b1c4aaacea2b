package onward.resolution.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import onward.resolution.figures.domain.Days;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jspecify.annotations.Nullable;

/// Reads which days a report is wanted for: times in RFC 3339 or dates, widened to whole days in UTC. Without an end
/// it goes on until today, without a beginning it is the thirty days before the end.
@ApplicationScoped
public class ReportedDays {
    private static final Duration ALMOST_A_DAY = Duration.ofDays(1).minusNanos(1);
    private static final int USUAL_DAYS = 30;

    private final Clock clock;

    ReportedDays(Clock clock) {
        this.clock = clock;
    }

    /// The days that are asked for.
    ///
    /// @throws onward.web.ProblemException 400 for what is no time, 422 when the end is not after the beginning
    public Days of(@Nullable String from, @Nullable String to) {
        var last = date(to == null ? clock.instant() : instant("to", to), ALMOST_A_DAY);
        var first = from == null ? last.minusDays(USUAL_DAYS) : date(instant("from", from), Duration.ZERO);
        if (!first.isBefore(last)) {
            throw Problem.of(ProblemType.INVALID, "The report ends before it begins.")
                    .error("/to", "A time after from is expected.")
                    .exception();
        }
        return new Days(first, last);
    }

    private static LocalDate date(Instant at, Duration later) {
        return at.plus(later).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Instant instant(String name, String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException noTime) {
            throw Problem.of(ProblemType.INVALID, "%s is no time.".formatted(name))
                    .status(400)
                    .error("/" + name, "2026-12-20T00:00:00Z or 2026-12-20 is expected.")
                    .exception();
        }
    }
}
