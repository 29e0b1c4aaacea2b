package onward.planner.program;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/// A limit of time as people write it: `500ms`, `5s`, `2m`, or a number of seconds.
record Limit(Duration duration) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(ms|s|m|h)?");
    private static final double NANOS_A_SECOND = 1e9;

    static Limit parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new TypeConversionException("'%s' is no time; write 500ms, 5s or 2m".formatted(text));
        }
        double seconds = Double.parseDouble(form.group(1)) * secondsOf(form.group(2));
        return new Limit(Duration.ofNanos((long) (seconds * NANOS_A_SECOND)));
    }

    private static double secondsOf(@Nullable String unit) {
        return switch (unit == null ? "s" : unit) {
            case "ms" -> 0.001;
            case "m" -> 60;
            case "h" -> 3600;
            default -> 1;
        };
    }

    double seconds() {
        return duration.toNanos() / NANOS_A_SECOND;
    }

    @Override
    public String toString() {
        return "%ss"
                .formatted(BigDecimal.valueOf(seconds()).stripTrailingZeros().toPlainString());
    }
}
