package onward.planner.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import onward.planner.problem.Kind;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Unit;

/// Makes up the problem of a family and a seed.
public final class Generator {
    private static final double AT_HOME = 0.15;
    private static final double FREE_NOW = 0.4;
    private static final int LATEST_FREE = 2400;
    private static final int SHORTEST_SHIFT = 3600;
    private static final int LONGEST_SHIFT = 32_400;
    private static final int EARLIEST_DUE = 1200;
    private static final int LATEST_DUE = 3600;
    private static final int SECONDS_A_MINUTE = 60;

    private final Family family;
    private final Chance chance;
    private final Landscape landscape;

    private Generator(Family family, long seed) {
        this.family = family;
        this.chance = new Chance(seed * Family.values().length + family.ordinal());
        this.landscape = family.landscape(chance);
    }

    /// The same problem for the same seed, everywhere.
    public static Problem generate(Family family, long seed) {
        return new Generator(family, seed).problem();
    }

    private Problem problem() {
        var kinds = new LinkedHashMap<String, Kind>();
        family.fleet().trades().forEach(trade -> kinds.put(trade.kindName(), trade.kind()));
        var units = new ArrayList<Unit>();
        for (int i = 0; i < family.units(); i++) {
            units.add(unit("u" + (i + 1), family.fleet().of(i, family.units())));
        }
        var requests = new ArrayList<Request>();
        for (int i = 0; i < family.requests(); i++) {
            requests.add(request("r" + (i + 1), Work.any(family.work(), chance)));
        }
        return new Problem(kinds, units, requests, null);
    }

    private Unit unit(String id, Trade trade) {
        var spot = landscape.unit(chance);
        var home = chance.happens(AT_HOME) ? spot : landscape.home(spot, chance);
        return new Unit(
                id,
                trade.kindName(),
                trade.capabilities(chance),
                landscape.position(spot.point()),
                chance.happens(FREE_NOW) ? 0 : chance.whole(1, LATEST_FREE),
                landscape.position(home.point()),
                chance.whole(SHORTEST_SHIFT, LONGEST_SHIFT),
                trade.driveCostPerHour(chance),
                trade.serviceCostPerHour(),
                trade.overtimeCostPerHour(),
                List.of());
    }

    private Request request(String id, Work work) {
        var point = landscape.request(chance).point();
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
