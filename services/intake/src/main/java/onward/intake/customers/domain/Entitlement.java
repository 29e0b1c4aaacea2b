package onward.intake.customers.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Help that was paid for: how much of it, from the first day until the last one, both included.
public record Entitlement(
        Scope scope, @Nullable LocalDate from, @Nullable LocalDate until) {
    /// How much help.
    public enum Scope {
        /// Everything that the care policy offers.
        FULL,
        /// Help at the roadside and a tow; the rest is paid by the customer.
        PARTIAL
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !hasEndedBefore(day);
    }

    public boolean hasEndedBefore(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
