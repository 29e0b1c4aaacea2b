package onward.planner.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onward.planner.problem.Plan;
import onward.planner.problem.Position;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;

/// A plan as SVG: a coloured line for every tour from where the unit is (triangle) over its requests (circles) and
/// their
/// drop-offs (squares, dashed way) to its home (faint); crosses are contracted.
public final class Drawing {
    private static final double GOLDEN_ANGLE = 137.508;

    private final Sheet sheet;
    private final StringBuilder svg = new StringBuilder();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Request> requests = new HashMap<>();

    private Drawing(Problem problem) {
        sheet = new Sheet(problem);
        problem.units().forEach(unit -> units.put(unit.id(), unit));
        problem.requests().forEach(request -> requests.put(request.id(), request));
    }

    /// The whole document. The plan fits the problem.
    public static String of(Problem problem, Plan plan, double cost) {
        var drawing = new Drawing(problem);
        drawing.begin(problem, plan, cost);
        int hue = 0;
        var touring = new HashSet<String>();
        for (var tour : plan.tours()) {
            touring.add(tour.unit());
            drawing.tour(tour, String.format(Locale.ROOT, "hsl(%.0f,65%%,42%%)", hue * GOLDEN_ANGLE % 360));
            hue++;
        }
        problem.units().stream()
                .filter(unit -> !touring.contains(unit.id()))
                .forEach(unit -> drawing.triangle(unit, "#aaa"));
        plan.contracted().forEach(drawing::cross);
        plan.unserved().forEach(unserved -> drawing.cross(unserved.request()));
        return drawing.svg.append("</svg>\n").toString();
    }

    private void begin(Problem problem, Plan plan, double cost) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\">",
                sheet.width(), sheet.height());
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
        var bound = plan.lowerBound();
        add(
                "<text x=\"14\" y=\"22\" font-size=\"15\">%d units, %d requests, %d contracted; cost %.2f%s</text>",
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
            line(at, request.position(), colour, "stroke-width=\"1.6\"");
            if (request.dropOff() != null) {
                line(request.position(), request.dropOff(), colour, "stroke-width=\"1.6\" stroke-dasharray=\"3 3\"");
                square(request.dropOff(), colour);
            }
            circle(request.position(), colour, unit.id() + " → " + id);
            at = request.end();
        }
        line(at, unit.home(), colour, "stroke-width=\"0.8\" opacity=\"0.35\"");
        triangle(unit, colour);
    }

    private void line(Position from, Position to, String colour, String style) {
        add(
                "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"%s\" %s/>",
                sheet.x(from), sheet.y(from), sheet.x(to), sheet.y(to), colour, style);
    }

    private void circle(Position at, String colour, String title) {
        add(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.2\" fill=\"%s\"><title>%s</title></circle>",
                sheet.x(at), sheet.y(at), colour, escaped(title));
    }

    private void square(Position at, String colour) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"5\" height=\"5\" fill=\"none\" stroke=\"%s\"/>",
                sheet.x(at) - 2.5, sheet.y(at) - 2.5, colour);
    }

    private void triangle(Unit unit, String colour) {
        add(
                "<path d=\"M%.1f %.1fl4.5 8h-9z\" fill=\"%s\" stroke=\"#fff\" stroke-width=\"0.6\"><title>%s</title></path>",
                sheet.x(unit.position()), sheet.y(unit.position()) - 5, colour, escaped(unit.id()));
    }

    private void cross(String id) {
        var at = Objects.requireNonNull(requests.get(id)).position();
        add(
                "<path d=\"M%.1f %.1fl6 6m0 -6l-6 6\" stroke=\"#222\" stroke-width=\"1.4\"><title>%s</title></path>",
                sheet.x(at) - 3, sheet.y(at) - 3, escaped(id));
    }

    private void add(String form, Object... values) {
        svg.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\p{Cntrl}", "?");
    }
}
