package onward.resolution.costs.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.Payer;
import onward.resolution.costs.domain.PlannedCost;

/// What one incident's journey plan is expected to cost.
@Entity
@Table(name = "planned_cost")
class PlannedCostRow {
    @Id
    UUID incidentId;

    BigDecimal amount;
    BigDecimal coveredAmount;
    String currency;

    @Enumerated(EnumType.STRING)
    Payer restPaidBy;

    PlannedCost cost() {
        return new PlannedCost(new Money(amount, currency), new Money(coveredAmount, currency), restPaidBy);
    }
}
