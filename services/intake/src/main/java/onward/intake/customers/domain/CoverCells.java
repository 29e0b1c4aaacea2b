package onward.intake.customers.domain;

import onward.contracts.value.Money;
import onward.intake.customers.domain.Entitlement.Kind;
import onward.intake.customers.domain.Entitlement.Scope;
import org.jspecify.annotations.Nullable;

/// The cells that tell of a vehicle's cover.
final class CoverCells {
    static final String SCOPE = "cover";

    private CoverCells() {}

    static @Nullable Entitlement read(Cells cells) {
        var scope = cells.oneOf(Scope.class, SCOPE);
        var from = cells.day("coverFrom");
        var until = cells.day("coverUntil");
        if (from != null && until != null && until.isBefore(from)) {
            cells.refuse("coverUntil", "A day from %s on is expected.".formatted(from));
        }
        var travel = cells.amount("onwardTravel");
        var limits = new Limits(
                cells.count("claimsPerYear"),
                cells.count("towKilometres"),
                travel == null ? null : new Money(travel, "EUR"),
                null);
        var kind = cells.oneOf(Kind.class, "coverKind");
        return scope == null ? null : new Entitlement(scope, from, until, kind, limits);
    }
}
