package onward.intake.customers.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import onward.intake.customers.domain.VehicleLine.Reason;
import org.jspecify.annotations.Nullable;

/// The cells of one line by their columns' names, read as what they should be; what can't be is gathered.
final class Cells {
    private static final int LONGEST = 200;
    private static final String DAY = "A date such as 2026-12-20 is expected.";

    private final Map<String, String> cells;
    private final List<Reason> reasons = new ArrayList<>();

    Cells(Map<String, String> cells) {
        this.cells = cells;
    }

    @Nullable
    String text(String column) {
        var cell = cells.get(column);
        if (cell == null || cell.isBlank()) {
            return null;
        }
        var text = cell.strip();
        if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
            refuse(column, "At most %d ordinary characters are expected.".formatted(LONGEST));
            return null;
        }
        return text;
    }

    @Nullable
    String capitals(String column) {
        var text = text(column);
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    @Nullable
    LocalDate day(String column) {
        var day = read(column, LocalDate::parse, DAY);
        if (day != null && !Entitlement.isOrdinary(day)) {
            refuse(column, DAY);
        }
        return day;
    }

    @Nullable
    Integer count(String column) {
        return read(column, Integer::parseUnsignedInt, "A whole number from 0 on is expected.");
    }

    @Nullable
    BigDecimal amount(String column) {
        var amount = read(column, BigDecimal::new, "An amount in euros such as 500.00 is expected.");
        if (amount != null && (amount.signum() < 0 || amount.precision() > 12 || Math.abs(amount.scale()) > 12)) {
            refuse(column, "An amount in euros such as 500.00 is expected.");
            return null;
        }
        return amount;
    }

    <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            refuse(column, "One of %s is expected.".formatted(Arrays.toString(type.getEnumConstants())));
            return null;
        }
    }

    <T> @Nullable T read(String column, Function<String, T> reading, String expected) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            refuse(column, expected);
            return null;
        }
    }

    void refuse(String column, String expected) {
        reasons.add(new Reason(column, expected));
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
