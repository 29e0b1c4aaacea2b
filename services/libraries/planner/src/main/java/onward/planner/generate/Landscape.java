package onward.planner.generate;

import onward.planner.problem.Position;

/// Where people live, break down and are towed to.
interface Landscape {
    /// A point, and the settlement it belongs to (−1: none).
    record Spot(Point point, int settlement) {}

    /// Where somebody broke down.
    Spot request(Chance chance);

    /// Where a unit is.
    Spot unit(Chance chance);

    /// Where a unit at that spot lives: mostly near.
    Spot home(Spot unit, Chance chance);

    /// Where a car from that point is towed to.
    Point garage(Point from, Chance chance);

    Position position(Point point);
}
