package onward.planner.draw;

import java.util.Locale;
import onward.planner.problem.Position;
import onward.planner.problem.Unit;

/// Writes SVG, mark by mark.
final class Pen {
    private final Sheet sheet;
    private final StringBuilder svg = new StringBuilder();

    Pen(Sheet sheet) {
        this.sheet = sheet;
    }

    void begin(String title) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\">",
                sheet.width(), sheet.height());
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
        add("<text x=\"14\" y=\"22\" font-size=\"15\">%s</text>", escaped(title));
    }

    String end() {
        return svg.append("</svg>\n").toString();
    }

    void cross(Position at, String title) {
        add(
                "<path d=\"M%.1f %.1fl6 6m0 -6l-6 6\" stroke=\"#222\" stroke-width=\"1.4\"><title>%s</title></path>",
                sheet.x(at) - 3, sheet.y(at) - 3, escaped(title));
    }

    void line(Position from, Position to, String colour, String style) {
        add(
                "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"%s\" %s/>",
                sheet.x(from), sheet.y(from), sheet.x(to), sheet.y(to), colour, style);
    }

    void circle(Position at, String colour, String title) {
        add(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.2\" fill=\"%s\"><title>%s</title></circle>",
                sheet.x(at), sheet.y(at), colour, escaped(title));
    }

    void square(Position at, String colour) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"5\" height=\"5\" fill=\"none\" stroke=\"%s\"/>",
                sheet.x(at) - 2.5, sheet.y(at) - 2.5, colour);
    }

    void triangle(Unit unit, String colour) {
        add(
                "<path d=\"M%.1f %.1fl4.5 8h-9z\" fill=\"%s\" stroke=\"#fff\" stroke-width=\"0.6\"><title>%s</title></path>",
                sheet.x(unit.position()), sheet.y(unit.position()) - 5, colour, escaped(unit.id()));
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
