package onward.contracts.value;

/// A place on the globe, in degrees of WGS 84; on the wire a GeoJSON point, longitude first.
public record Position(double lon, double lat) {
    /// Mean radius of the Earth (IUGG), in metres.
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public Position {
        if (!(lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException(
                    "A position is [longitude, latitude]: longitude -180 to 180, latitude -90 to 90.");
        }
    }

    /// Great-circle distance in metres (haversine).
    public double metresTo(Position other) {
        double halfLat = Math.toRadians(other.lat - lat) / 2;
        double halfLon = Math.toRadians(other.lon - lon) / 2;
        double a = Math.sin(halfLat) * Math.sin(halfLat)
                + Math.cos(Math.toRadians(lat))
                        * Math.cos(Math.toRadians(other.lat))
                        * Math.sin(halfLon)
                        * Math.sin(halfLon);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
