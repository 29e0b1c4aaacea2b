package onward.resolution.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void of_nothing_there_is_no_rate() {
        var nothing = new Share(0, 0);

        assertThat(nothing.rate()).isNull();
        assertThat(nothing.from()).isNull();
        assertThat(nothing.to()).isNull();
    }

    /// Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I.
    @Test
    void the_interval_is_wilsons_as_it_was_published() {
        assertThat(new Share(81, 263).from()).isCloseTo(0.2553, within(5e-5));
        assertThat(new Share(81, 263).to()).isCloseTo(0.3662, within(5e-5));
        assertThat(new Share(15, 148).from()).isCloseTo(0.0624, within(5e-5));
        assertThat(new Share(15, 148).to()).isCloseTo(0.1605, within(5e-5));
    }

    @Test
    void at_its_ends_the_interval_stays_within_nought_and_one() {
        assertThat(new Share(0, 20).from()).isZero();
        assertThat(new Share(0, 20).to()).isCloseTo(0.1611, within(5e-5));
        assertThat(new Share(1, 29).from()).isCloseTo(0.0061, within(5e-5));
        assertThat(new Share(29, 29).to()).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_part_is_never_more_than_the_whole() {
        assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
