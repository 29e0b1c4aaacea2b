package onward.contracts.incident;

/// What is wrong: the ETSI breakdown sub-causes, extended by what motoring clubs meet beside them.
public enum FaultCause {
    LACK_OF_FUEL,
    BATTERY,
    ENGINE,
    TRANSMISSION,
    COOLING,
    BRAKING,
    STEERING,
    TYRE_PUNCTURE,
    TYRE_PRESSURE,
    KEY_OR_LOCK,
    IMMOBILISER,
    LIGHTING,
    HV_BATTERY_FLAT,
    MISFUEL,
    STUCK,
    ACCIDENT,
    OTHER
}
