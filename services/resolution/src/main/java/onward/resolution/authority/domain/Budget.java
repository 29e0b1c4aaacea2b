package onward.resolution.authority.domain;

import java.time.YearMonth;
import onward.contracts.value.Money;

/// What somebody has granted in the name of a brand within a month.
public record Budget(String brand, String actor, YearMonth month, Money used) {
    public boolean covers(Money amount, Money perMonth) {
        return !used.plus(amount).exceeds(perMonth);
    }

    public Budget spend(Money amount) {
        return new Budget(brand, actor, month, used.plus(amount));
    }

    public Budget giveBack(Money amount) {
        return new Budget(brand, actor, month, used.minus(amount));
    }
}
