package onward.planner.draw;

import onward.planner.problem.Position;
import onward.planner.problem.Problem;

/// Where positions are on the sheet: north is up, and a kilometre is as long to the east as to the north.
final class Sheet {
    private static final double WIDTH = 900;
    private static final double TALLEST = 1200;
    private static final double MARGIN = 14;
    private static final double TITLE = 26;

    private double south = 90;
    private double north = -90;
    private double west = 180;
    private double east = -180;

    Sheet(Problem problem) {
        for (var unit : problem.units()) {
            include(unit.position());
            include(unit.home());
        }
        for (var request : problem.requests()) {
            include(request.position());
            include(request.end());
        }
    }

    private void include(Position position) {
        south = Math.min(south, position.lat());
        north = Math.max(north, position.lat());
        west = Math.min(west, position.lon());
        east = Math.max(east, position.lon());
    }

    private double narrowing() {
        return Math.max(0.01, Math.cos(Math.toRadians((south + north) / 2)));
    }

    private double perDegree() {
        double wide = Math.max(1e-6, (east - west) * narrowing());
        double tall = Math.max(1e-6, north - south);
        return Math.min((WIDTH - 2 * MARGIN) / wide, (TALLEST - 2 * MARGIN) / tall);
    }

    double width() {
        return WIDTH;
    }

    double height() {
        return (north - south) * perDegree() + 2 * MARGIN + TITLE;
    }

    double x(Position position) {
        return MARGIN + (position.lon() - west) * narrowing() * perDegree();
    }

    double y(Position position) {
        return TITLE + MARGIN + (north - position.lat()) * perDegree();
    }
}
