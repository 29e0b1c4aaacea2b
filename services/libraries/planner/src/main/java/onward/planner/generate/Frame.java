package onward.planner.generate;

import onward.planner.problem.Position;

/// A rectangle of the globe in kilometres from its centre, east and north. Points outside are moved to its edge;
/// degrees have six decimals.
record Frame(double lat, double lon, double halfWidthKm, double halfHeightKm) {
    private static final double KM_PER_DEGREE = 111.195;
    private static final double MICRO = 1e6;

    Position at(Point point) {
        double north = within(point.northKm(), halfHeightKm) / KM_PER_DEGREE;
        double east = within(point.eastKm(), halfWidthKm) / (KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(lat)));
        return new Position(rounded(lat + north), rounded(lon + east));
    }

    /// Anywhere in it.
    Point anywhere(Chance chance) {
        return new Point(chance.between(-halfWidthKm, halfWidthKm), chance.between(-halfHeightKm, halfHeightKm));
    }

    private static double within(double value, double half) {
        return Math.max(-half, Math.min(half, value));
    }

    private static double rounded(double degrees) {
        return StrictMath.rint(degrees * MICRO) / MICRO;
    }
}
