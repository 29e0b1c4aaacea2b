package onward.planner.generate;

/// Flat land: towns of different sizes, and people around them by a normal distribution. Cars are towed 4 to 22 km in
/// any direction.
final class Towns implements Settlements {
    private static final Habits HABITS = new Habits(0.25, 0.28, 0.6);
    private static final double CENTRE_SHARE = 0.78;

    private final Point[] centres;
    private final double[] deviations;
    private final double[] weights;

    Towns(Frame frame, int count, Chance chance) {
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
    public Habits habits() {
        return HABITS;
    }

    @Override
    public int any(Chance chance) {
        return chance.weighted(weights);
    }

    @Override
    public Point in(int town, Chance chance) {
        double deviation = deviations[town];
        return centres[town].plus(chance.normal(deviation), chance.normal(deviation));
    }

    @Override
    public Point garage(Point from, Chance chance) {
        return from.towards(chance.between(0, 2 * StrictMath.PI), chance.between(4, 22));
    }
}
