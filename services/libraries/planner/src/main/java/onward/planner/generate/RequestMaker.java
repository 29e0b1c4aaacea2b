package onward.planner.generate;

import java.util.Set;
import onward.planner.problem.Request;

/// Makes up requests, due in 20 to 60 minutes.
record RequestMaker(Family family, Landscape landscape, Chance chance) {
    private static final int EARLIEST_DUE = 1200;
    private static final int LATEST_DUE = 3600;
    private static final int SECONDS_A_MINUTE = 60;

    Request request(String id, Work work) {
        var point = landscape.request(chance);
        var garage = work.towed() ? landscape.garage(point, chance) : null;
        double dueAt = chance.whole(EARLIEST_DUE, LATEST_DUE - 1);
        double service = garage == null
                ? chance.stepped(work.shortestMinutes(), work.longestMinutes(), 1) * SECONDS_A_MINUTE
                : transportSeconds(point, garage);
        return new Request(
                id,
                landscape.position(point),
                garage == null ? null : landscape.position(garage),
                dueAt,
                service,
                work.required(),
                work.latenessCostPerHour(chance),
                Double.valueOf(chance.whole(work.contractorFrom(), work.contractorTo() - 1)),
                0,
                Set.of(),
                null);
    }

    /// Loading and unloading, and the way between.
    private double transportSeconds(Point from, Point garage) {
        boolean alpine = family == Family.ALPINE;
        var truck = alpine ? Trade.ALPINE_TOW.kind() : Trade.TOW.kind();
        double handling = alpine ? chance.between(900, 1800) : chance.between(760, 1600);
        return StrictMath.rint(handling + from.secondsTo(garage, truck.speedKmh(), truck.detourFactor()));
    }
}
