package onward.planner.problem;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a problem as [ProblemFile] reads it: the same bytes for the same problem. Optional members that say nothing
/// are left out.
public final class ProblemWriter {
    private final JsonSink json;

    private ProblemWriter(JsonSink json) {
        this.json = json;
    }

    /// Does not close the stream.
    public static void write(Problem problem, OutputStream out) throws IOException {
        try (var json = new JsonSink(out)) {
            new ProblemWriter(json).write(problem);
        }
    }

    private void write(Problem problem) throws IOException {
        json.object(() -> {
            json.object("kinds", () -> {
                for (var kind : problem.kinds().entrySet()) {
                    json.object(kind.getKey(), () -> {
                        json.number("speedKmh", kind.getValue().speedKmh());
                        json.number("detourFactor", kind.getValue().detourFactor());
                    });
                }
            });
            json.list("units", () -> {
                for (var unit : problem.units()) {
                    json.object(() -> write(unit));
                }
            });
            json.list("requests", () -> {
                for (var request : problem.requests()) {
                    json.object(() -> write(request));
                }
            });
            var previous = problem.previous();
            if (previous != null) {
                json.object("previous", () -> {
                    json.number("changeCost", previous.changeCost());
                    PlanWriter.tours(json, previous.tours());
                });
            }
        });
        json.endLine();
    }

    private void write(Unit unit) throws IOException {
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

    private void write(Request request) throws IOException {
        json.text("id", request.id());
        json.position("position", request.position());
        if (request.dropOff() != null) {
            json.position("dropOff", request.dropOff());
        }
        json.number("dueAt", request.dueAt());
        json.number("serviceSeconds", request.serviceSeconds());
        json.texts("requires", request.requires());
        json.number("latenessCostPerHour", request.latenessCostPerHour());
        if (request.contractorCost() != null) {
            json.number("contractorCost", request.contractorCost());
        }
        if (request.notBefore() > 0) {
            json.number("notBefore", request.notBefore());
        }
        if (!request.excluded().isEmpty()) {
            json.texts("excluded", request.excluded());
        }
        if (request.pinnedTo() != null) {
            json.text("pinnedTo", request.pinnedTo());
        }
    }
}
