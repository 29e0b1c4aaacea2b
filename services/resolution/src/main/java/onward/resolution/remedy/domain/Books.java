package onward.resolution.remedy.domain;

import java.util.ArrayList;
import java.util.List;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// Whether the money of a remedy adds up: everything in the currency of the authority, nothing below zero, and whatever
/// is paid paid by somebody.
public record Books(RemedyKind kind, Money estimate, Prices prices) {
    private static final String DISCOUNTED = "/details/discountedPrice";
    private static final String CUSTOMER = "/details/customerPrice";
    private static final String TAKE_BACK = "/details/takeBackValue";
    private static final int MOST_DIGITS = 10;

    /// What does not add up, by pointer.
    public List<Flaw> flaws(String currency) {
        var flaws = new ArrayList<Flaw>();
        check("/estimate", estimate, currency, flaws);
        check("/details/listPrice", prices.listPrice(), currency, flaws);
        check(DISCOUNTED, prices.discountedPrice(), currency, flaws);
        check(CUSTOMER, prices.customerPrice(), currency, flaws);
        check(TAKE_BACK, prices.takeBackValue(), currency, flaws);
        if (flaws.isEmpty()) {
            balance(flaws);
        }
        return List.copyOf(flaws);
    }

    private static void check(String pointer, @Nullable Money money, String currency, List<Flaw> flaws) {
        if (money == null) {
            return;
        }
        var amount = money.amount();
        if (!money.currency().equals(currency)) {
            flaws.add(new Flaw(
                    pointer + "/currency",
                    "%s is expected: authority is granted in it, and nothing is converted.".formatted(currency)));
        } else if (amount.signum() < 0) {
            flaws.add(new Flaw(pointer + "/amount", "0 or more is expected."));
        } else if (amount.precision() - amount.scale() > MOST_DIGITS) {
            flaws.add(new Flaw(pointer + "/amount", "At most 9999999999.99 is expected."));
        }
    }

    private void balance(List<Flaw> flaws) {
        switch (kind) {
            case COMPETITOR_PURCHASE -> purchase(flaws);
            case CAR_TAKE_BACK -> takeBack(flaws);
            default -> {
                if (!prices.areNone()) {
                    flaws.add(new Flaw("/details", "Prices of cars belong to COMPETITOR_PURCHASE and CAR_TAKE_BACK."));
                }
            }
        }
    }

    private void purchase(List<Flaw> flaws) {
        if (prices.areNone()) {
            return;
        }
        var list = prices.listPrice();
        var discounted = prices.discountedPrice();
        var customer = prices.customerPrice();
        if (list == null || discounted == null || customer == null) {
            missing("/details/listPrice", list, flaws);
            missing(DISCOUNTED, discounted, flaws);
            missing(CUSTOMER, customer, flaws);
        } else {
            purchase(list, discounted, customer, flaws);
        }
    }

    private void purchase(Money list, Money discounted, Money customer, List<Flaw> flaws) {
        if (discounted.exceeds(list)) {
            flaws.add(new Flaw(DISCOUNTED, "At most the list price is expected, %s.".formatted(words(list))));
        } else if (customer.exceeds(discounted)) {
            flaws.add(new Flaw(
                    CUSTOMER,
                    "At most the discounted price is expected, %s: the discount is passed on."
                            .formatted(words(discounted))));
        } else if (brandPays().exceeds(estimate)) {
            flaws.add(new Flaw(
                    "/estimate/amount",
                    "At least %s is expected: discounted price plus take-back value less what the customer pays."
                            .formatted(words(brandPays()))));
        }
    }

    private void takeBack(List<Flaw> flaws) {
        if (prices.listPrice() != null || prices.discountedPrice() != null || prices.customerPrice() != null) {
            flaws.add(new Flaw("/details", "Only takeBackValue is expected when a car is taken back."));
        } else if (brandPays().exceeds(estimate)) {
            flaws.add(new Flaw(
                    "/estimate/amount", "At least the take-back value is expected, %s.".formatted(words(brandPays()))));
        }
    }

    private static void missing(String pointer, @Nullable Money money, List<Flaw> flaws) {
        if (money == null) {
            flaws.add(new Flaw(pointer, "It is required beside the other prices."));
        }
    }

    /// What is left for the brand to pay: what goes out for both cars, less what the customer pays; the estimate
    /// when no prices are known.
    public Money brandPays() {
        if (prices.areNone()) {
            return estimate;
        }
        var nothing = Money.none(estimate.currency());
        return or(prices.discountedPrice(), nothing)
                .plus(or(prices.takeBackValue(), nothing))
                .minus(or(prices.customerPrice(), nothing));
    }

    private static Money or(@Nullable Money money, Money otherwise) {
        return money == null ? otherwise : money;
    }

    private static String words(Money money) {
        return "%s %s".formatted(money.amount().toPlainString(), money.currency());
    }
}
