package onward.planner.problem;

/// Reads a unit.
final class UnitReader {
    private UnitReader() {}

    static Unit read(Members members) {
        var unit = new Unit(
                members.get("id").id(),
                members.get("kind").id(),
                members.get("capabilities").ids(),
                members.position("position"),
                members.number("availableAt", Range.SECONDS_AROUND_NOW),
                members.position("home"),
                members.number("shiftEnd", Range.SECONDS),
                members.number("driveCostPerHour", Range.MONEY),
                members.number("serviceCostPerHour", Range.MONEY),
                members.number("overtimeCostPerHour", Range.MONEY),
                members.idListOrNone("fixed"));
        members.warnOfTheRest();
        return unit;
    }
}
