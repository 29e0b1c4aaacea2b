package onward.planner.problem;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a plan as [PlanFile] reads it.
public final class PlanWriter {
    private PlanWriter() {}

    /// Does not close the stream.
    public static void write(Plan plan, OutputStream out) throws IOException {
        try (var json = new JsonSink(out)) {
            json.object(() -> write(json, plan));
            json.endLine();
        }
    }

    private static void write(JsonSink json, Plan plan) throws IOException {
        tours(json, plan.tours());
        json.texts("contracted", plan.contracted());
        if (!plan.unserved().isEmpty()) {
            json.list("unserved", () -> {
                for (var unserved : plan.unserved()) {
                    json.object(() -> {
                        json.text("request", unserved.request());
                        json.text("reason", unserved.reason());
                    });
                }
            });
        }
        if (plan.cost() != null) {
            json.number("cost", plan.cost());
        }
        if (plan.lowerBound() != null) {
            json.number("lowerBound", plan.lowerBound());
        }
    }

    static void tours(JsonSink json, List<Tour> tours) throws IOException {
        json.list("tours", () -> {
            for (var tour : tours) {
                json.object(() -> {
                    json.text("unit", tour.unit());
                    json.texts("requests", tour.requests());
                });
            }
        });
    }
}
