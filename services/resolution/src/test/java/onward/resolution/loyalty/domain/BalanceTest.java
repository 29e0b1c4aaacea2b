package onward.resolution.loyalty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BalanceTest {
    @Test
    void the_mean_is_told_with_its_margin() {
        // three customers brought 100, 0 and -40 after what they cost
        var balance = new Balance("EUR", 3, new BigDecimal("40"), new BigDecimal("100"), 100 * 100 + 40 * 40);

        assertThat(balance.netPerCustomer()).isEqualTo(new BigDecimal("20.00"));
        // the sample's standard deviation is 72.111, over the root of three, times 1.96
        assertThat(balance.netMargin()).isEqualTo(new BigDecimal("81.60"));
    }

    @Test
    void one_customer_has_no_margin_and_none_has_no_mean() {
        assertThat(new Balance("EUR", 1, BigDecimal.ZERO, BigDecimal.TEN, 100).netMargin())
                .isNull();
        assertThat(new Balance("EUR", 0, BigDecimal.ZERO, BigDecimal.ZERO, 0).netPerCustomer())
                .isNull();
    }
}
