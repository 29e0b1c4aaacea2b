package onward.planner.generate;

import onward.planner.problem.Position;

/// Mountains: narrow valleys, mostly from west to east, with two garages each; cars are mostly towed to the nearest
/// one,
/// some home to one anywhere.
final class Valleys implements Landscape {
    private static final int COUNT = 8;
    private static final double REQUESTS_ANYWHERE = 0.18;
    private static final double UNITS_ANYWHERE = 0.35;
    private static final double HOME_IN_VALLEY = 0.55;
    private static final double NEAREST_GARAGE = 0.84;

    private final Frame frame;
    private final Valley[] valleys = new Valley[COUNT];
    private final double[] weights = new double[COUNT];
    private final Point[] garages = new Point[2 * COUNT];

    Valleys(Frame frame, Chance chance) {
        this.frame = frame;
        for (int i = 0; i < COUNT; i++) {
            valleys[i] = Valley.any(frame, chance);
            weights[i] = valleys[i].weight();
        }
        for (int i = 0; i < garages.length; i++) {
            garages[i] = along(i / 2, chance).point();
        }
    }

    @Override
    public Spot request(Chance chance) {
        return spot(chance, REQUESTS_ANYWHERE);
    }

    @Override
    public Spot unit(Chance chance) {
        return spot(chance, UNITS_ANYWHERE);
    }

    @Override
    public Spot home(Spot unit, Chance chance) {
        return unit.settlement() >= 0 && chance.happens(HOME_IN_VALLEY)
                ? along(unit.settlement(), chance)
                : spot(chance, REQUESTS_ANYWHERE);
    }

    @Override
    public Point garage(Point from, Chance chance) {
        if (!chance.happens(NEAREST_GARAGE)) {
            return garages[chance.whole(0, garages.length - 1)];
        }
        var nearest = garages[0];
        for (var garage : garages) {
            if (from.kmTo(garage) < from.kmTo(nearest)) {
                nearest = garage;
            }
        }
        return nearest;
    }

    @Override
    public Position position(Point point) {
        return frame.at(point);
    }

    private Spot spot(Chance chance, double anywhere) {
        return chance.happens(anywhere)
                ? new Spot(frame.anywhere(chance), -1)
                : along(chance.weighted(weights), chance);
    }

    private Spot along(int valley, Chance chance) {
        return new Spot(valleys[valley].along(chance), valley);
    }
}
