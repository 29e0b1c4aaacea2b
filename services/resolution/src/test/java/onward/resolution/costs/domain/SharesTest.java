package onward.resolution.costs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onward.contracts.value.Money;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void cover_pays_the_same_part_of_each_job_as_of_the_plan() {
        var shares = new Shares(new PlannedCost(Money.euros(300), Money.euros(100)));

        assertThat(shares.of(Money.euros(100)))
                .isEqualTo(Map.of(Payer.COVER, Money.euros(33.33), Payer.CUSTOMER, Money.euros(66.67)));
    }

    @Test
    void without_a_plan_the_customer_pays() {
        assertThat(new Shares(null).of(Money.euros(85))).isEqualTo(Map.of(Payer.CUSTOMER, Money.euros(85)));
        assertThat(new Shares(null).of(Money.euros(0))).isEmpty();
    }

    @Test
    void cover_never_pays_more_than_everything() {
        var generous = new Shares(new PlannedCost(Money.euros(100), Money.euros(120)));

        assertThat(generous.of(Money.euros(85))).isEqualTo(Map.of(Payer.COVER, Money.euros(85)));
    }

    @Test
    void what_staff_do_is_a_gesture() {
        var swap = new Shares(new PlannedCost(Money.euros(100), Money.euros(0), Payer.GOODWILL));

        assertThat(swap.of(Money.euros(60))).isEqualTo(Map.of(Payer.GOODWILL, Money.euros(60)));
    }
}
