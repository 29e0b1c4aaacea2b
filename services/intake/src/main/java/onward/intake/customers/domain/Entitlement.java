package onward.intake.customers.domain;

import java.time.LocalDate;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Help that was paid for: how much of it, from the first day until the last one, both included, by which kind of
/// contract and within which limits.
public record Entitlement(
        Scope scope,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Kind kind,
        Limits limits) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /// Help without limits.
    public Entitlement(Scope scope, @Nullable LocalDate from, @Nullable LocalDate until) {
        this(scope, from, until, null, Limits.NONE);
    }

    /// How much help.
    public enum Scope {
        /// Everything that the care policy offers.
        FULL,
        /// Help at the roadside and a tow; the rest is paid by the customer.
        PARTIAL
    }

    /// What kind of contract it is.
    public enum Kind {
        MEMBERSHIP,
        WARRANTY,
        BRAND_PROGRAMME
    }

    /// Whether a day can be one of a contract at all.
    public static boolean isOrdinary(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !hasEndedBefore(day);
    }

    public boolean hasEndedBefore(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    public boolean reaches(Position place) {
        return limits.territory() == null || limits.territory().contains(place);
    }
}
