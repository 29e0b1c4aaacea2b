package onward.resolution.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.value.Money;
import onward.resolution.authority.domain.Budgets;
import onward.resolution.authority.domain.Use;

/// What was granted is not given, or not all of it: the budget that it came from has it again.
@ApplicationScoped
public class GiveBackAuthority {
    private final Budgets budgets;

    GiveBackAuthority(Budgets budgets) {
        this.budgets = budgets;
    }

    /// Gives back a part of a use; nobody gives back more than they have used.
    @Transactional
    public void giveBack(Use use, Money part) {
        var held =
                budgets.hold(use.brand(), use.actor(), use.month(), use.amount().currency());
        budgets.save(held.giveBack(part));
    }
}
