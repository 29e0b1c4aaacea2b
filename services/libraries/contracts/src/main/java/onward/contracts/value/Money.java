package onward.contracts.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An exact amount in one currency (ISO 4217), kept to the currency's own number of decimals.
public record Money(BigDecimal amount, String currency) {
    public Money {
        amount = amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    public static Money euros(double amount) {
        return new Money(BigDecimal.valueOf(amount), "EUR");
    }

    public static Money none(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /// @throws IllegalArgumentException when the currencies differ: nothing is converted silently
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s can't be added to %s.".formatted(other.currency, currency));
        }
        return new Money(amount.add(other.amount), currency);
    }

    /// @throws IllegalArgumentException when the currencies differ
    public Money minus(Money other) {
        return plus(other.negated());
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /// @throws IllegalArgumentException when the currencies differ
    public boolean exceeds(Money other) {
        return minus(other).amount.signum() > 0;
    }
}
