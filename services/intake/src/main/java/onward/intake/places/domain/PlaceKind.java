package onward.intake.places.domain;

/// What kind of place it is.
public enum PlaceKind {
    TOWN,
    PASS,
    JUNCTION,
    AIRPORT,
    HOSPITAL,
    LANDING_SITE,
    /// Between two junctions, by the kilometre.
    KILOMETRE,
    /// Whatever another geocoder knows by that name.
    ADDRESS
}
