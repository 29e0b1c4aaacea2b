package onward.planner.generate;

/// A point in kilometres from the centre of its frame.
record Point(double eastKm, double northKm) {
    private static final double METRES = 1000;

    Point plus(double east, double north) {
        return new Point(eastKm + east, northKm + north);
    }

    Point towards(double bearing, double km) {
        return plus(StrictMath.sin(bearing) * km, StrictMath.cos(bearing) * km);
    }

    double kmTo(Point other) {
        double east = eastKm - other.eastKm;
        double north = northKm - other.northKm;
        return StrictMath.sqrt(east * east + north * north);
    }

    /// How long a tow truck takes over roads from here to there.
    double secondsTo(Point other, double speedKmh, double detourFactor) {
        return kmTo(other) * METRES * detourFactor / (speedKmh / 3.6);
    }
}
