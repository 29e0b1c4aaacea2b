package onward.planner;

/// How a unit moves: great-circle metres are stretched by `detourFactor`; `turnoutSeconds` pass between the call and
/// setting off (a helicopter's launch).
public record Travel(double speedKmh, double detourFactor, double turnoutSeconds) {
    private static final double KMH_PER_METRE_A_SECOND = 3.6;

    public Travel {
        if (!(speedKmh > 0 && detourFactor >= 1 && turnoutSeconds >= 0)) {
            throw new IllegalArgumentException(
                    "Travel needs a speed above 0, a detour factor of at least 1 and a turnout of at least 0.");
        }
    }

    /// Seconds from one place to another, without the turnout.
    public double seconds(Place from, Place to) {
        return from.metresTo(to) * detourFactor / (speedKmh / KMH_PER_METRE_A_SECOND);
    }
}
