package onward.intake.reporting.store;

import onward.contracts.value.Position;

/// Meridians and parallels around a place that hold everything within a distance, for the index to look in.
record Box(double west, double south, double east, double north) {
    private static final double METRES_PER_DEGREE = 111_000;
    private static final double POLAR_LATITUDE = 85;

    static Box around(Position centre, double metres) {
        var high = metres / METRES_PER_DEGREE;
        var latitude = Math.min(Math.abs(centre.lat()) + high, POLAR_LATITUDE);
        var wide = high / Math.cos(Math.toRadians(latitude));
        return new Box(centre.lon() - wide, centre.lat() - high, centre.lon() + wide, centre.lat() + high);
    }
}
