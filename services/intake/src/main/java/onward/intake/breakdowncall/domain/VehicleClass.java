package onward.intake.breakdowncall.domain;

/// The classes of vehicles of EN 15722, in the order of their numbers there.
public enum VehicleClass {
    M1,
    M2,
    M3,
    N1,
    N2,
    N3,
    L1E,
    L2E,
    L3E,
    L4E,
    L5E,
    L6E,
    L7E
}
