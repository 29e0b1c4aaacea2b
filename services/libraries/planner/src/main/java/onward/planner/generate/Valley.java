package onward.planner.generate;

/// A narrow valley: its middle, where it leads, and how many people live in it.
record Valley(Point middle, double bearing, double halfLengthKm, double weight) {
    private static final double WIDTH_KM = 1.4;

    static Valley any(Frame frame, Chance chance) {
        var anywhere = frame.anywhere(chance);
        return new Valley(
                new Point(anywhere.eastKm() * 0.8, anywhere.northKm() * 0.75),
                StrictMath.PI / 2 + chance.normal(0.45),
                chance.between(6, 17),
                chance.between(0.4, 1.6));
    }

    /// Somewhere in it.
    Point along(Chance chance) {
        double along = chance.between(-halfLengthKm, halfLengthKm);
        double across = chance.normal(WIDTH_KM);
        return middle.towards(bearing, along).towards(bearing + StrictMath.PI / 2, across);
    }
}
