package onward.planner.generate;

/// Which share of requests and of units is anywhere, and which share of the units of a settlement lives there, too.
record Habits(double requestsAnywhere, double unitsAnywhere, double homeNear) {}
