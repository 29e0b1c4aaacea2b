package onward.resolution.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import onward.resolution.figures.domain.Days;
import onward.testkit.MutableClock;
import onward.web.ProblemException;
import org.junit.jupiter.api.Test;

class ReportedDaysTest {
    private final ReportedDays reportedDays = new ReportedDays(MutableClock.at("2026-12-20T12:00:00Z"));

    @Test
    void times_are_widened_to_whole_days() {
        assertThat(reportedDays.of("2026-12-01T23:59:59Z", "2026-12-03T00:00:01Z"))
                .isEqualTo(days("2026-12-01", "2026-12-04"));
    }

    @Test
    void a_day_that_is_given_whole_stays_so() {
        assertThat(reportedDays.of("2026-12-01", "2026-12-02T00:00:00Z")).isEqualTo(days("2026-12-01", "2026-12-02"));
    }

    @Test
    void without_any_it_is_about_the_last_days_with_today() {
        assertThat(reportedDays.of(null, null)).isEqualTo(days("2026-11-21", "2026-12-21"));
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThatThrownBy(() -> reportedDays.of("2026-12-02", "2026-12-02")).isInstanceOf(ProblemException.class);
    }

    @Test
    void what_is_no_time_is_malformed() {
        assertThatThrownBy(() -> reportedDays.of("yesterday", null))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(400);
                    assertThat(refused.problem().errors().getFirst().pointer()).isEqualTo("/from");
                });
    }

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }
}
