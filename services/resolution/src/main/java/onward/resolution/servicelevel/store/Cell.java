package onward.resolution.servicelevel.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Which tally: of a day (`D`) or month (`M`) from its first day, a brand, and one value of a dimension.
record Cell(String grain, LocalDate start, String brand, String dimension, String value) {
    static final String DAY = "D";
    static final String MONTH = "M";

    /// The cells of a day in which an observation counts. Those of its month follow from them.
    static List<Cell> of(Instant reportedAt, String brand, String area, String service) {
        var at = reportedAt.atOffset(ZoneOffset.UTC);
        var day = at.toLocalDate();
        return List.of(
                new Cell(DAY, day, brand, Dimension.ALL, ""),
                new Cell(DAY, day, brand, Dimension.HOUR, "%02d".formatted(at.getHour())),
                new Cell(DAY, day, brand, Dimension.AREA, area),
                new Cell(DAY, day, brand, Dimension.SERVICE, service));
    }

    Cell ofMonth() {
        return new Cell(MONTH, start.withDayOfMonth(1), brand, dimension, value);
    }
}
