package onward.planner.generate;

/// Mountains: narrow valleys, mostly from west to east, with two garages each; cars are mostly towed to the nearest
/// one, some home to one anywhere.
final class Valleys implements Settlements {
    private static final Habits HABITS = new Habits(0.18, 0.35, 0.55);
    private static final int COUNT = 8;
    private static final double NEAREST_GARAGE = 0.84;

    private final Valley[] valleys = new Valley[COUNT];
    private final double[] weights = new double[COUNT];
    private final Point[] garages = new Point[2 * COUNT];

    Valleys(Frame frame, Chance chance) {
        for (int i = 0; i < COUNT; i++) {
            valleys[i] = Valley.any(frame, chance);
            weights[i] = valleys[i].weight();
        }
        for (int i = 0; i < garages.length; i++) {
            garages[i] = in(i / 2, chance);
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
    public Point in(int valley, Chance chance) {
        return valleys[valley].along(chance);
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
}
