package onward.planner.problem;

import java.io.IOException;

/// Writes the members of a unit; optional ones that say nothing are left out.
final class UnitWriter {
    private UnitWriter() {}

    static void write(JsonSink json, Unit unit) throws IOException {
        json.text("id", unit.id());
        json.text("kind", unit.kind());
        json.texts("capabilities", unit.capabilities());
        json.position("position", unit.position());
        json.number("availableAt", unit.availableAt());
        json.position("home", unit.home());
        json.number("shiftEnd", unit.shiftEnd());
        json.number("driveCostPerHour", unit.driveCostPerHour());
        json.number("serviceCostPerHour", unit.serviceCostPerHour());
        json.number("overtimeCostPerHour", unit.overtimeCostPerHour());
        if (!unit.fixed().isEmpty()) {
            json.texts("fixed", unit.fixed());
        }
    }
}
