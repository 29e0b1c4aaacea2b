package onward.triage;

import java.util.List;
import java.util.function.Predicate;
import onward.contracts.incident.FaultCause;
import onward.contracts.incident.Propulsion;

/// Something about the car or its place that makes a roadside repair less likely, by this factor.
record RoadsideObstacle(String name, double factor, Predicate<Situation> applies) {
    /// A car whose wheels are blocked seldom leaves on them, whatever else is mended; freeing a stuck one is the help.
    static final RoadsideObstacle BLOCKED_WHEELS = new RoadsideObstacle(
            "blocked-wheels",
            0.3,
            situation -> situation.wheelsAreBlocked()
                    && !situation.hasCause(FaultCause.STUCK, FaultCause.TYRE_PUNCTURE, FaultCause.TYRE_PRESSURE));

    /// High-voltage drives are diagnosed at the roadside but rarely opened there.
    static final RoadsideObstacle HIGH_VOLTAGE_DRIVE = new RoadsideObstacle(
            "high-voltage-drive",
            0.6,
            situation -> situation.runsOn(Propulsion.ELECTRIC, Propulsion.HYDROGEN)
                    && situation.hasCause(FaultCause.ENGINE, FaultCause.TRANSMISSION, FaultCause.COOLING));

    static final List<RoadsideObstacle> ALL = List.of(BLOCKED_WHEELS, HIGH_VOLTAGE_DRIVE);

    /// The chance with every obstacle of the situation taken into account, rounded to whole per cents.
    static double reduce(double chance, Situation situation) {
        double reduced = chance;
        for (var obstacle : ALL) {
            if (obstacle.applies().test(situation)) {
                reduced *= obstacle.factor();
            }
        }
        return Math.round(reduced * 100) / 100.0;
    }
}
