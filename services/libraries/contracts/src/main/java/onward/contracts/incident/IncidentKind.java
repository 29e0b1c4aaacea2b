package onward.contracts.incident;

/// How an incident reached Onward, and so how it is treated.
public enum IncidentKind {
    BREAKDOWN,
    ACCIDENT,
    SIGHTING,
    VEHICLE_CALL,
    CARE,
    TEST,
    SYNTHETIC
}
