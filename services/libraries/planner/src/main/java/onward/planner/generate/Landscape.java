package onward.planner.generate;

import onward.planner.problem.Position;

/// Where people live, break down and are towed to: mostly in settlements, the others anywhere in a frame.
record Landscape(Frame frame, Settlements settlements) {
    private static final int NONE = -1;

    /// A point, and the settlement it belongs to, if any.
    record Spot(Point point, int settlement) {}

    /// Where somebody broke down.
    Point request(Chance chance) {
        return spot(chance, settlements.habits().requestsAnywhere()).point();
    }

    /// Where a unit is.
    Spot unit(Chance chance) {
        return spot(chance, settlements.habits().unitsAnywhere());
    }

    /// Where a unit at that spot lives: mostly near.
    Point home(Spot unit, Chance chance) {
        return unit.settlement() != NONE && chance.happens(settlements.habits().homeNear())
                ? settlements.in(unit.settlement(), chance)
                : request(chance);
    }

    Point garage(Point from, Chance chance) {
        return settlements.garage(from, chance);
    }

    Position position(Point point) {
        return frame.at(point);
    }

    private Spot spot(Chance chance, double anywhere) {
        if (chance.happens(anywhere)) {
            return new Spot(frame.anywhere(chance), NONE);
        }
        int settlement = settlements.any(chance);
        return new Spot(settlements.in(settlement, chance), settlement);
    }
}
