package onward.dispatch.journey.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.incident.Cover;
import onward.contracts.incident.CoverResult;
import onward.contracts.value.Money;

/// What a brand does for its customers: which options it offers, what their time is worth, and how much is decided
/// without asking an agent. Amounts are euros.
public record CarePolicy(
        String version,
        Set<OptionKind> options,
        Decides decides,
        Worth worth,
        Repair repair,
        Duration roadOpensWithin,
        double partOfPartlyCovered,
        Cars replacementCar,
        Overnight overnight) {
    /// What the brand or club pays of a cost.
    public Money covered(Money cost, Cover cover) {
        double part = switch (cover.result()) {
            case COVERED -> 1;
            case PARTLY_COVERED -> partOfPartlyCovered;
            case NOT_COVERED, UNKNOWN -> 0;
        };
        return new Money(cost.amount().multiply(BigDecimal.valueOf(part)), cost.currency());
    }

    /// What is done without asking: with which cover, up to which cost, and a helicopter where no road unit comes
    /// within this time.
    public record Decides(Set<CoverResult> withCover, double costLimit, Duration helicopterBeyond) {}
}
