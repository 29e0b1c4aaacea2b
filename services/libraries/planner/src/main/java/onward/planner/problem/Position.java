package onward.planner.problem;

/// A point on the globe in degrees: −90 to 90 and −180 to 180.
public record Position(double lat, double lon) {
    public Position {
        Range.LATITUDE.check("lat", lat);
        Range.LONGITUDE.check("lon", lon);
    }
}
