package onward.intake.breakdowncall.domain;

/// How the call came about, and what kind of vehicle it is.
public record Control(
        boolean automaticActivation, boolean testCall, boolean positionCanBeTrusted, VehicleClass vehicleClass) {}
