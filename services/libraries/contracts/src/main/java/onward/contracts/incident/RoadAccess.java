package onward.contracts.incident;

/// Whether a road vehicle gets to the place.
public enum RoadAccess {
    OPEN,
    DIFFICULT,
    CLOSED
}
