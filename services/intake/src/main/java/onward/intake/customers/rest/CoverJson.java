package onward.intake.customers.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import onward.intake.customers.domain.Entitlement;
import onward.intake.customers.domain.Limits;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jspecify.annotations.Nullable;

/// What was paid for: `FULL` or `PARTIAL`, from the first day until the last one, within limits if there are any.
record CoverJson(
        @NotNull(message = "FULL or PARTIAL is expected.") Entitlement.@Nullable Scope scope,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Entitlement.@Nullable Kind kind,
        @Valid @Nullable LimitsJson limits) {
    /// Leaves with a 422 problem when it ends before it begins.
    @Nullable
    Entitlement entitlement(String pointer) {
        if (from != null && until != null && until.isBefore(from)) {
            throw Problem.of(ProblemType.INVALID, "The cover ends before it begins.")
                    .error(pointer + "/until", "A day from %s on is expected.".formatted(from))
                    .exception();
        }
        requireOrdinary(from, pointer + "/from");
        requireOrdinary(until, pointer + "/until");
        var within = limits == null ? Limits.NONE : limits.limits();
        return scope == null ? null : new Entitlement(scope, from, until, kind, within);
    }

    private static void requireOrdinary(@Nullable LocalDate day, String pointer) {
        if (day != null && !Entitlement.isOrdinary(day)) {
            throw Problem.of(ProblemType.INVALID, "A cover is of these times.")
                    .error(pointer, "A day from 1900 to 9999 is expected.")
                    .exception();
        }
    }

    static @Nullable CoverJson of(@Nullable Entitlement entitlement) {
        return entitlement == null
                ? null
                : new CoverJson(
                        entitlement.scope(),
                        entitlement.from(),
                        entitlement.until(),
                        entitlement.kind(),
                        LimitsJson.of(entitlement.limits()));
    }
}
