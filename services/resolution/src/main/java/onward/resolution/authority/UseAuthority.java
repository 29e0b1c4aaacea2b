package onward.resolution.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;
import onward.resolution.authority.domain.Actor;
import onward.resolution.authority.domain.Authorities;
import onward.resolution.authority.domain.Budgets;
import onward.resolution.authority.domain.Use;

/// Somebody grants something by their own authority: within the limit of a remedy, and of what they may grant in a
/// month.
@ApplicationScoped
public class UseAuthority {
    private final Authorities authorities;
    private final Budgets budgets;
    private final Clock clock;

    UseAuthority(Authorities authorities, Budgets budgets, Clock clock) {
        this.authorities = authorities;
        this.budgets = budgets;
        this.clock = clock;
    }

    public sealed interface Answer {
        /// It is taken from their budget.
        record Used(Use use) implements Answer {}

        /// They may not grant as much at once.
        record BeyondLimit(Money limit) implements Answer {}

        /// They have granted too much this month already; this is left.
        record BudgetSpent(Money left) implements Answer {}
    }

    /// The amount has to be in the currency of the brand's authority.
    @Transactional
    public Answer use(String brand, Actor actor, RemedyKind kind, Money amount) {
        var authority = authorities.of(brand);
        var allowance = authority.of(actor, kind);
        if (amount.exceeds(allowance.perRemedy())) {
            return new Answer.BeyondLimit(allowance.perRemedy());
        }
        var month = YearMonth.from(clock.instant().atZone(clock.getZone()));
        var budget = budgets.hold(brand, actor.id(), month, authority.currency());
        if (!budget.covers(amount, allowance.perMonth())) {
            return new Answer.BudgetSpent(allowance.perMonth().minus(budget.used()));
        }
        budgets.save(budget.spend(amount));
        return new Answer.Used(new Use(brand, actor.id(), month, amount, authority.version()));
    }
}
