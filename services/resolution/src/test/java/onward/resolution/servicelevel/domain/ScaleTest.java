package onward.resolution.servicelevel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void every_number_of_seconds_up_to_45_days_comes_back_within_two_percent_and_half_a_second() {
        for (long seconds = 1; seconds < 45L * 86_400; seconds += 1 + seconds / 1_000) {
            double back = Scale.seconds(Scale.bucket(seconds));
            assertThat(Math.abs(back - seconds)).isLessThanOrEqualTo(seconds * Scale.RELATIVE_ERROR + 0.5);
        }
    }

    @Test
    void less_than_a_second_is_none() {
        assertThat(Scale.seconds(Scale.bucket(0))).isZero();
        assertThat(Scale.seconds(Scale.bucket(-5))).isZero();
        assertThat(Scale.seconds(Scale.bucket(1))).isEqualTo(1);
    }

    @Test
    void what_is_longer_than_the_scale_falls_into_its_last_bucket() {
        assertThat(Scale.bucket(Long.MAX_VALUE)).isEqualTo(Scale.BUCKETS - 1);
        assertThat(Scale.seconds(Scale.BUCKETS - 1)).isGreaterThan(45L * 86_400);
    }
}
