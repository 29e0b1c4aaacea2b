package onward.resolution.authority.domain;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;

/// Who may grant what in the name of a brand; the levels go from the least to the most.
public record Authority(String version, String currency, List<Grant> levels) {
    private static final int NO_LEVEL = -1;

    public Authority {
        levels = List.copyOf(levels);
    }

    /// What somebody may grant of a kind by themselves: the best of what they hold, or nothing.
    public Allowance of(Actor actor, RemedyKind kind) {
        return held(actor, kind)
                .map(grant -> new Allowance(money(grant.limitOf(kind)), money(grant.perMonth())))
                .orElseGet(() -> new Allowance(Money.none(currency), Money.none(currency)));
    }

    /// The most that anybody may grant of a kind.
    public Money mostOf(RemedyKind kind) {
        return money(levels.stream()
                .map(grant -> grant.limitOf(kind))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO));
    }

    /// Who decides what somebody may not grant: the first level above theirs that may, else the highest.
    public Escalation escalate(Actor actor, RemedyKind kind, Money amount, Instant now) {
        int own = held(actor, kind).map(levels::indexOf).orElse(NO_LEVEL);
        var decider = levels.stream()
                .skip(own + 1L)
                .filter(grant -> grant.allows(kind, amount.amount()))
                .findFirst()
                .orElseGet(levels::getLast);
        return new Escalation(decider.to(), decider.deputy(), now.plus(decider.answersWithin()), false);
    }

    private Optional<Grant> held(Actor actor, RemedyKind kind) {
        return levels.stream().filter(grant -> grant.isHeldBy(actor)).max(comparing(grant -> grant.limitOf(kind)));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }
}
