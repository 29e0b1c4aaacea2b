package onward.planner.generate;

import java.util.LinkedHashMap;
import java.util.stream.IntStream;
import onward.planner.problem.Kind;
import onward.planner.problem.Problem;

/// Makes up the problem of a family and a seed.
public final class Generator {
    private Generator() {}

    /// The same problem for the same seed, everywhere.
    public static Problem generate(Family family, long seed) {
        var chance = new Chance(seed * Family.values().length + family.ordinal());
        var landscape = family.landscape(chance);
        var kinds = new LinkedHashMap<String, Kind>();
        family.fleet().trades().forEach(trade -> kinds.put(trade.kindName(), trade.kind()));
        var units = new UnitMaker(landscape, chance);
        var requests = new RequestMaker(family, landscape, chance);
        return new Problem(
                kinds,
                IntStream.range(0, family.units())
                        .mapToObj(i -> units.unit("u" + (i + 1), family.fleet().of(i, family.units())))
                        .toList(),
                IntStream.range(0, family.requests())
                        .mapToObj(i -> requests.request("r" + (i + 1), Work.any(family.work(), chance)))
                        .toList(),
                null);
    }
}
