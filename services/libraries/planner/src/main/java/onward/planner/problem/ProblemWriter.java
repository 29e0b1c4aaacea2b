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
                    json.object(() -> UnitWriter.write(json, unit));
                }
            });
            json.list("requests", () -> {
                for (var request : problem.requests()) {
                    json.object(() -> RequestWriter.write(json, request));
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
}
