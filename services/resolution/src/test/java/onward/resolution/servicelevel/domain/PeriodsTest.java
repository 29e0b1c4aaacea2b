package onward.resolution.servicelevel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onward.resolution.figures.domain.Days;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    @Test
    void whole_months_stand_for_their_days() {
        var periods = Periods.of(days("2026-01-30", "2026-04-02"));

        assertThat(periods.months()).isEqualTo(dates("2026-02-01", "2026-03-01"));
        assertThat(periods.days()).isEqualTo(dates("2026-01-30", "2026-01-31", "2026-04-01"));
    }

    @Test
    void a_year_is_twelve_months() {
        assertThat(Periods.of(days("2026-01-01", "2027-01-01")).months()).hasSize(12);
        assertThat(Periods.of(days("2026-01-01", "2027-01-01")).days()).isEmpty();
    }

    @Test
    void a_month_that_lacks_a_day_is_its_days() {
        assertThat(Periods.of(days("2026-02-01", "2026-02-28")).months()).isEmpty();
        assertThat(Periods.of(days("2026-02-01", "2026-02-28")).days()).hasSize(27);
    }

    @Test
    void day_by_day_there_are_no_months() {
        assertThat(Periods.daily(days("2026-02-01", "2026-03-01")).days()).hasSize(28);
    }

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static List<LocalDate> dates(String... dates) {
        return List.of(dates).stream().map(LocalDate::parse).toList();
    }
}
