package onward.resolution.loyalty.rest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onward.contracts.id.CustomerId;
import onward.contracts.value.Money;
import onward.resolution.loyalty.domain.Touchpoint;
import onward.resolution.loyalty.domain.TouchpointKind;
import org.jspecify.annotations.Nullable;

/// One line of a file of touchpoints, by the names of its columns.
final class TouchpointLine {
    private static final BigDecimal MOST = new BigDecimal("9999999999999");
    private static final int LONGEST_REFERENCE = 200;

    private final int number;
    private final Map<String, String> cells;
    private final Refusals refusals;

    TouchpointLine(int number, Map<String, String> cells, Refusals refusals) {
        this.number = number;
        this.cells = cells;
        this.refusals = refusals;
    }

    /// Empty when something is wrong with it; what, is among the refusals.
    Optional<Touchpoint> read(Instant now) {
        var customer = cell(
                "customerId", CustomerId::parse, "1 to 64 letters, digits, dots, underscores or hyphens are expected.");
        var kind = cell(
                "kind",
                TouchpointKind::valueOf,
                "One of %s is expected.".formatted(Arrays.toString(TouchpointKind.values())));
        var at = cell("at", Instant::parse, "2026-11-14T09:00:00Z is expected.");
        if (at != null && at.isAfter(now)) {
            refusals.add(number, "at", "A time that has come is expected.");
            at = null;
        }
        var value = value();
        var reference = reference();
        if (refusals.isAt(number) || customer == null || kind == null || at == null) {
            return Optional.empty();
        }
        return Optional.of(new Touchpoint(customer, kind, value, at, reference));
    }

    /// Both or neither of amount and currency; null for neither, and when something is wrong.
    private @Nullable Money value() {
        if (text("amount").isEmpty() && text("currency").isEmpty()) {
            return null;
        }
        var amount = cell("amount", TouchpointLine::amount, "An amount such as 250.00, 0 or more, is expected.");
        var currency = cell(
                "currency",
                code -> Currency.getInstance(code).getCurrencyCode(),
                "A code of ISO 4217 is expected, such as EUR.");
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    private @Nullable String reference() {
        var reference = text(TouchpointLines.OPTIONAL);
        if (reference.length() > LONGEST_REFERENCE || reference.indexOf(0) >= 0) {
            refusals.add(
                    number,
                    TouchpointLines.OPTIONAL,
                    "At most %d characters are expected.".formatted(LONGEST_REFERENCE));
        }
        return reference.isEmpty() ? null : reference;
    }

    private static BigDecimal amount(String text) {
        var amount = new BigDecimal(text);
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0 || amount.scale() > 3) {
            throw new NumberFormatException(text);
        }
        return amount;
    }

    private <T> @Nullable T cell(String column, Function<String, T> reading, String expected) {
        try {
            return reading.apply(text(column));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            refusals.add(number, column, expected);
            return null;
        }
    }

    private String text(String column) {
        return cells.getOrDefault(column, "");
    }
}
