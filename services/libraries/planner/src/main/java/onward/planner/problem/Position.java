package onward.planner.problem;

/// A point on the globe in degrees: `lat` from −90 to 90, `lon` from −180 to 180.
public record Position(double lat, double lon) {}
