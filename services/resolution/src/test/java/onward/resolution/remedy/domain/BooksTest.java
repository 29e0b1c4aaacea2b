package onward.resolution.remedy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;
import org.junit.jupiter.api.Test;

class BooksTest {
    @Test
    void what_goes_out_for_both_cars_less_what_the_customer_pays_is_what_the_brand_pays() {
        var books = purchase(52_000, 46_000, 44_000, 30_000, 32_000);

        assertThat(books.brandPays()).isEqualTo(Money.euros(32_000));
        assertThat(books.flaws("EUR")).isEmpty();
    }

    @Test
    void the_customer_pays_no_more_than_the_discounted_price() {
        assertThat(purchase(52_000, 46_000, 46_000, 0, 0).flaws("EUR")).isEmpty();
        assertThat(purchase(52_000, 46_000, 46_000.01, 0, 0).flaws("EUR"))
                .extracting(Flaw::pointer)
                .containsExactly("/details/customerPrice");
    }

    @Test
    void an_estimate_covers_what_the_brand_pays_to_the_cent() {
        assertThat(purchase(52_000, 46_000, 44_000, 0, 2_000).flaws("EUR")).isEmpty();
        assertThat(purchase(52_000, 46_000, 44_000, 0, 1_999.99).flaws("EUR"))
                .extracting(Flaw::pointer)
                .containsExactly("/estimate/amount");
    }

    @Test
    void every_amount_is_in_the_currency_of_the_authority() {
        assertThat(purchase(52_000, 46_000, 44_000, 0, 2_000).flaws("CHF"))
                .extracting(Flaw::pointer)
                .contains("/estimate/currency", "/details/listPrice/currency");
    }

    @Test
    void a_gift_has_no_prices_of_cars() {
        var books = new Books(RemedyKind.GIFT, Money.euros(10), new Prices(null, null, null, Money.euros(10)));

        assertThat(books.flaws("EUR")).extracting(Flaw::pointer).containsExactly("/details");
    }

    private static Books purchase(double list, double discounted, double customer, double takeBack, double estimate) {
        var prices =
                new Prices(Money.euros(list), Money.euros(discounted), Money.euros(customer), Money.euros(takeBack));
        return new Books(RemedyKind.COMPETITOR_PURCHASE, Money.euros(estimate), prices);
    }
}
