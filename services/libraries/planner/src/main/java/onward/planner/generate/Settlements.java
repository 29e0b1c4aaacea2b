package onward.planner.generate;

/// Where most people live, and where their cars are towed to.
interface Settlements {
    Habits habits();

    /// One of them, the larger the likelier.
    int any(Chance chance);

    /// Somewhere in it.
    Point in(int settlement, Chance chance);

    /// Where a car from that point is towed to.
    Point garage(Point from, Chance chance);
}
