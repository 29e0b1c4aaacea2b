package onward.resolution.servicelevel.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onward.resolution.figures.domain.Days;

/// Days as whole months, by their first, and the days that are left.
public record Periods(List<LocalDate> months, List<LocalDate> days) {
    public static Periods of(Days wanted) {
        var months = new ArrayList<LocalDate>();
        var days = new ArrayList<LocalDate>();
        for (var day = wanted.from(); day.isBefore(wanted.to()); ) {
            var nextMonth = day.withDayOfMonth(1).plusMonths(1);
            if (day.getDayOfMonth() == 1 && !nextMonth.isAfter(wanted.to())) {
                months.add(day);
                day = nextMonth;
            } else {
                days.add(day);
                day = day.plusDays(1);
            }
        }
        return new Periods(months, days);
    }

    /// Day by day, for a report that tells days apart.
    public static Periods daily(Days wanted) {
        return new Periods(List.of(), wanted.from().datesUntil(wanted.to()).toList());
    }
}
