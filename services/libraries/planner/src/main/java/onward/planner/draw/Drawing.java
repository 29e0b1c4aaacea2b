package onward.planner.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;

/// A plan as SVG: a coloured line for every tour from where the unit is (triangle) over its requests (circles) and
/// their drop-offs (squares, dashed way) to its home (faint); crosses are contracted.
public final class Drawing {
    private static final double GOLDEN_ANGLE = 137.508;

    private final Pen pen;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Request> requests = new HashMap<>();

    private Drawing(Problem problem) {
        pen = new Pen(new Sheet(problem));
        problem.units().forEach(unit -> units.put(unit.id(), unit));
        problem.requests().forEach(request -> requests.put(request.id(), request));
    }

    /// The whole document. The plan fits the problem.
    public static String of(Problem problem, Plan plan, double cost) {
        var drawing = new Drawing(problem);
        drawing.pen.begin(title(problem, plan, cost));
        int hue = 0;
        var touring = new HashSet<String>();
        for (var tour : plan.tours()) {
            touring.add(tour.unit());
            drawing.tour(tour, String.format(Locale.ROOT, "hsl(%.0f,65%%,42%%)", hue * GOLDEN_ANGLE % 360));
            hue++;
        }
        problem.units().stream()
                .filter(unit -> !touring.contains(unit.id()))
                .forEach(unit -> drawing.pen.triangle(unit, "#aaa"));
        plan.contracted().forEach(drawing::cross);
        plan.unserved().forEach(unserved -> drawing.cross(unserved.request()));
        return drawing.pen.end();
    }

    private static String title(Problem problem, Plan plan, double cost) {
        var bound = plan.lowerBound();
        return String.format(
                Locale.ROOT,
                "%d units, %d requests, %d contracted; cost %.2f%s",
                problem.units().size(),
                problem.requests().size(),
                plan.contracted().size(),
                cost,
                bound == null ? "" : String.format(Locale.ROOT, ", proven bound %.2f", bound));
    }

    private void tour(Tour tour, String colour) {
        var unit = Objects.requireNonNull(units.get(tour.unit()));
        var at = unit.position();
        for (var id : tour.requests()) {
            var request = Objects.requireNonNull(requests.get(id));
            pen.line(at, request.position(), colour, "stroke-width=\"1.6\"");
            if (request.dropOff() != null) {
                pen.line(
                        request.position(), request.dropOff(), colour, "stroke-width=\"1.6\" stroke-dasharray=\"3 3\"");
                pen.square(request.dropOff(), colour);
            }
            pen.circle(request.position(), colour, unit.id() + " → " + id);
            at = request.end();
        }
        pen.line(at, unit.home(), colour, "stroke-width=\"0.8\" opacity=\"0.35\"");
        pen.triangle(unit, colour);
    }

    private void cross(String id) {
        pen.cross(Objects.requireNonNull(requests.get(id)).position(), id);
    }
}
