package onward.contracts.dispatch;

/// What can be done about an incident, for the people and for the vehicle.
public enum OptionKind {
    REPAIR_ON_SCENE,
    REPLACEMENT_CAR,
    TAXI,
    HELICOPTER_PICKUP,
    STAY_OVERNIGHT,
    SWAP_AND_FIX
}
