package onward.contracts.incident;

/// What moves the vehicle.
public enum Propulsion {
    PETROL,
    DIESEL,
    HYBRID,
    PLUGIN_HYBRID,
    ELECTRIC,
    HYDROGEN,
    GAS,
    OTHER
}
