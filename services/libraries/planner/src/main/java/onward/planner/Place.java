package onward.planner;

/// A point on the globe in degrees.
public record Place(double lat, double lon) {
    /// Mean radius of the Earth (IUGG), in metres.
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /// Great-circle distance in metres (haversine).
    public double metresTo(Place other) {
        double halfLat = Math.toRadians(other.lat - lat) / 2;
        double halfLon = Math.toRadians(other.lon - lon) / 2;
        double a = Math.pow(Math.sin(halfLat), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(halfLon), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
