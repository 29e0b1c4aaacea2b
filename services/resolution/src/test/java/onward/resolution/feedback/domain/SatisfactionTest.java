package onward.resolution.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import onward.resolution.figures.domain.Share;
import org.junit.jupiter.api.Test;

class SatisfactionTest {
    @Test
    void nobody_asked_means_no_figure() {
        var silence = new Satisfaction(Map.of());

        assertThat(silence.nps()).isNull();
        assertThat(silence.npsMargin()).isNull();
        assertThat(silence.csat()).isEqualTo(new Share(0, 0));
    }

    @Test
    void promoters_give_nine_or_ten_and_detractors_at_most_six() {
        var mixed = new Satisfaction(
                Map.of(new Score(10), 3L, new Score(9), 2L, new Score(8), 2L, new Score(7), 1L, new Score(6), 2L));

        assertThat(mixed.nps()).isEqualTo(30);
        assertThat(mixed.csat()).isEqualTo(new Share(7, 10));
    }

    @Test
    void the_margin_is_that_of_a_difference_of_two_shares() {
        var hundred = new Satisfaction(Map.of(new Score(10), 60L, new Score(8), 20L, new Score(0), 20L));

        assertThat(hundred.npsMargin()).isCloseTo(100 * 1.959964 * Math.sqrt((0.8 - 0.16) / 100), within(1e-3));
    }

    @Test
    void one_answer_has_no_margin() {
        assertThat(new Satisfaction(Map.of(new Score(10), 1L)).npsMargin()).isNull();
    }
}
