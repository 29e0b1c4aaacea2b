package onward.planner.problem;

import java.util.Locale;

/// Which numbers a member may have.
enum Range {
    /// From now on, at most thirty years.
    SECONDS(0, 1e9),
    /// Before or after now.
    SECONDS_AROUND_NOW(-1e9, 1e9),
    MONEY(0, 1e9),
    ANY_MONEY(-1e18, 1e18),
    LATITUDE(-90, 90),
    LONGITUDE(-180, 180),
    SPEED_KMH(0.1, 1e5),
    DETOUR(0.01, 100);

    private final double from;
    private final double to;

    Range(double from, double to) {
        this.from = from;
        this.to = to;
    }

    double check(String place, double value) {
        if (value >= from && value <= to) {
            return value;
        }
        throw new Malformed(place, "must be from %s to %s, is %s".formatted(text(from), text(to), text(value)));
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e16
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
