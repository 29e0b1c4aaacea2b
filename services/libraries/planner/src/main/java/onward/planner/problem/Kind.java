package onward.planner.problem;

/// How units of one kind move: great-circle metres × `detourFactor` (0.01 to 100) ÷ (`speedKmh` ÷ 3.6); the speed is
/// from 0.1 to 100,000.
public record Kind(double speedKmh, double detourFactor) {
    private static final double KMH = 3.6;

    public Kind {
        Range.SPEED_KMH.check("speedKmh", speedKmh);
        Range.DETOUR.check("detourFactor", detourFactor);
    }

    /// How long a great-circle metre takes.
    public double secondsPerMetre() {
        return detourFactor / (speedKmh / KMH);
    }
}
