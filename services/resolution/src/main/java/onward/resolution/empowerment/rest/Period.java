package onward.resolution.empowerment.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jspecify.annotations.Nullable;

/// From then on, and before then.
record Period(Instant from, Instant to) {
    /// Reads days of UTC or times; without them, this month until now.
    ///
    /// @throws onward.web.ProblemException 400 when one can't be read, 422 when nothing is between them
    static Period of(@Nullable String from, @Nullable String to, Clock clock) {
        var now = clock.instant();
        var month = YearMonth.from(now.atOffset(ZoneOffset.UTC)).atDay(1).atStartOfDay(ZoneOffset.UTC);
        var period =
                new Period(from == null ? month.toInstant() : read("from", from), to == null ? now : read("to", to));
        if (!period.from.isBefore(period.to)) {
            throw Problem.of(ProblemType.INVALID, "from is not before to; a day or a time before it is expected.")
                    .exception();
        }
        return period;
    }

    private static Instant read(String name, String text) {
        try {
            return text.length() == "2026-12-01".length()
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw Problem.of(
                            ProblemType.INVALID,
                            "%s is '%s'; a day such as 2026-12-01 or a time such as 2026-12-01T00:00:00Z is expected."
                                    .formatted(name, text))
                    .status(400)
                    .exception();
        }
    }
}
