package onward.planner.generate;

import java.util.List;
import onward.planner.problem.Unit;

/// Makes up units: some stand at home, some are free at once, shifts end in one to nine hours.
record UnitMaker(Landscape landscape, Chance chance) {
    private static final double AT_HOME = 0.15;
    private static final double FREE_NOW = 0.4;
    private static final int LATEST_FREE = 2400;
    private static final int SHORTEST_SHIFT = 3600;
    private static final int LONGEST_SHIFT = 32_400;

    Unit unit(String id, Trade trade) {
        var spot = landscape.unit(chance);
        var home = chance.happens(AT_HOME) ? spot.point() : landscape.home(spot, chance);
        return new Unit(
                id,
                trade.kindName(),
                trade.capabilities(chance),
                landscape.position(spot.point()),
                chance.happens(FREE_NOW) ? 0 : chance.whole(1, LATEST_FREE),
                landscape.position(home),
                chance.whole(SHORTEST_SHIFT, LONGEST_SHIFT),
                trade.driveCostPerHour(chance),
                trade.serviceCostPerHour(),
                trade.overtimeCostPerHour(),
                List.of());
    }
}
