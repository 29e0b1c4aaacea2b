package onward.resolution.authority.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import onward.contracts.value.Money;
import onward.resolution.authority.domain.Budget;
import onward.resolution.authority.domain.Budgets;

/// Budgets in PostgreSQL. Whoever uses one locks its row, so that two who approve at once don't overspend it.
@ApplicationScoped
class StoredBudgets implements Budgets {
    private static final String BEGIN = """
        insert into authority_budget (brand, actor, month, currency, used)
        values (:brand, :actor, :month, :currency, 0) on conflict do nothing
        """;

    private final EntityManager rows;

    StoredBudgets(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Budget hold(String brand, String actor, YearMonth month, String currency) {
        rows.createNativeQuery(BEGIN)
                .setParameter("brand", brand)
                .setParameter("actor", actor)
                .setParameter("month", month.toString())
                .setParameter("currency", currency)
                .executeUpdate();
        var row = rows.find(BudgetRow.class, new BudgetRow.Key(brand, actor, month.toString(), currency));
        rows.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row.budget();
    }

    @Override
    public Budget look(String brand, String actor, YearMonth month, String currency) {
        var row = rows.find(BudgetRow.class, new BudgetRow.Key(brand, actor, month.toString(), currency));
        return row == null ? new Budget(brand, actor, month, Money.none(currency)) : row.budget();
    }

    @Override
    public void save(Budget budget) {
        var used = budget.used();
        var key =
                new BudgetRow.Key(budget.brand(), budget.actor(), budget.month().toString(), used.currency());
        rows.find(BudgetRow.class, key).used = used.amount();
        rows.flush();
    }
}
