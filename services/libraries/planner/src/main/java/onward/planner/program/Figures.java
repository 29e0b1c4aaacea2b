package onward.planner.program;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Numbers as people read them; `–` where there is none.
final class Figures {
    private static final double PERCENT = 100;
    private static final double SECONDS_A_MINUTE = 60;

    private Figures() {}

    static String money(double value) {
        return Double.isNaN(value) ? "–" : "%.2f".formatted(value);
    }

    static double orNaN(@Nullable Double value) {
        return Objects.requireNonNullElse(value, Double.NaN);
    }

    /// How much more than the bound, as a share of it.
    static double share(double cost, double bound) {
        return bound > 0 ? Math.max(0, (cost - bound) / bound) : Double.NaN;
    }

    static String gap(double cost, double bound) {
        return percent(share(cost, bound));
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "–" : "%.3f %%".formatted(share * PERCENT);
    }

    static String minutes(double seconds) {
        return "%.1f min".formatted(seconds / SECONDS_A_MINUTE);
    }

    static String km(double metres) {
        return "%.1f km".formatted(metres / 1000);
    }
}
