package onward.contracts.incident;

/// The kinds of help that a job can be.
public enum ServiceType {
    BATTERY,
    TYRE,
    FUEL,
    MISFUEL,
    EV_CHARGE,
    LOCKOUT,
    DIAGNOSE_REPAIR,
    LIGHT_REPAIR,
    WINCH_OUT,
    TOW,
    ACCIDENT_RECOVERY,
    PASSENGER_TRANSPORT,
    AIR_TRANSPORT,
    REPLACEMENT_CAR_DELIVERY,
    VEHICLE_RETURN,
    /// A car that still drives is driven to the workshop.
    VEHICLE_COLLECTION,
    /// Somebody stays with the car until it is taken over.
    VEHICLE_WATCH
}
