package onward.planner.generate;

import onward.planner.problem.Position;

/// Flat land: towns of different sizes, people around them by a normal distribution, and a share of them anywhere.
/// Cars are towed 4 to 22 km in any direction.
final class Towns implements Landscape {
    private static final double REQUESTS_ANYWHERE = 0.25;
    private static final double UNITS_ANYWHERE = 0.28;
    private static final double HOME_IN_TOWN = 0.6;
    private static final double CENTRE_SHARE = 0.78;

    private final Frame frame;
    private final Point[] centres;
    private final double[] deviations;
    private final double[] weights;

    Towns(Frame frame, int count, Chance chance) {
        this.frame = frame;
        centres = new Point[count];
        deviations = new double[count];
        weights = new double[count];
        for (int i = 0; i < count; i++) {
            var anywhere = frame.anywhere(chance);
            centres[i] = new Point(anywhere.eastKm() * CENTRE_SHARE, anywhere.northKm() * CENTRE_SHARE);
            deviations[i] = chance.between(5.5, 12.5);
            double size = chance.between(0.25, 1);
            weights[i] = size * size;
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
        return unit.settlement() >= 0 && chance.happens(HOME_IN_TOWN)
                ? inTown(unit.settlement(), chance)
                : spot(chance, REQUESTS_ANYWHERE);
    }

    @Override
    public Point garage(Point from, Chance chance) {
        return from.towards(chance.between(0, 2 * StrictMath.PI), chance.between(4, 22));
    }

    @Override
    public Position position(Point point) {
        return frame.at(point);
    }

    private Spot spot(Chance chance, double anywhere) {
        return chance.happens(anywhere)
                ? new Spot(frame.anywhere(chance), -1)
                : inTown(chance.weighted(weights), chance);
    }

    private Spot inTown(int town, Chance chance) {
        double deviation = deviations[town];
        return new Spot(centres[town].plus(chance.normal(deviation), chance.normal(deviation)), town);
    }
}
