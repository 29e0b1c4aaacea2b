package onward.resolution.authority.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import onward.contracts.value.Money;
import onward.resolution.authority.domain.Budget;

/// What one person has granted for one brand within one month.
@Entity
@Table(name = "authority_budget")
class BudgetRow {
    @EmbeddedId
    Key key;

    BigDecimal used;

    /// Whose budget it is; the month is written `2026-12`.
    @Embeddable
    record Key(String brand, String actor, String month, String currency) {}

    Budget budget() {
        return new Budget(key.brand(), key.actor(), YearMonth.parse(key.month()), new Money(used, key.currency()));
    }
}
