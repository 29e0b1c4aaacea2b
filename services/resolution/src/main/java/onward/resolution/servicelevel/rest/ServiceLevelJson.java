package onward.resolution.servicelevel.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onward.resolution.figures.domain.Days;
import onward.resolution.servicelevel.domain.Grouping;
import onward.resolution.servicelevel.domain.Tally;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How well customers were served whose incidents were reported on some days (UTC), `to` excluded: as a whole, and
/// group by group. Figures whose end has not come, or whose events were never told, are null.
@Schema(
        examples =
                "{\"from\":\"2026-12-01\",\"to\":\"2027-01-01\",\"by\":\"SERVICE\",\"total\":{\"group\":\"ALL\",\"responseTime\":{\"count\":8412,\"p50Seconds\":1893,\"p90Seconds\":3540,\"p95Seconds\":4522},\"timeToMobility\":{\"count\":7901,\"p50Seconds\":3833,\"p90Seconds\":8414,\"p95Seconds\":11650},\"etaError\":{\"count\":8390,\"p50Seconds\":254,\"p90Seconds\":1012,\"p95Seconds\":1453},\"silence\":{\"count\":25110,\"p50Seconds\":318,\"p90Seconds\":1242,\"p95Seconds\":1784},\"promisesKept\":{\"rate\":0.9312,\"low\":0.9257,\"high\":0.9364,\"count\":7834,\"of\":8413},\"acceptance\":{\"rate\":0.9551,\"low\":0.9505,\"high\":0.9593,\"count\":8120,\"of\":8502},\"completion\":{\"rate\":0.8714,\"low\":0.864,\"high\":0.8784,\"count\":7330,\"of\":8412},\"reassignment\":{\"rate\":0.0082,\"low\":0.0065,\"high\":0.0104,\"count\":69,\"of\":8412},\"fixedAtRoadside\":{\"rate\":0.8432,\"low\":0.8329,\"high\":0.8529,\"count\":4321,\"of\":5125},\"contractor\":{\"rate\":0.1177,\"low\":0.111,\"high\":0.1248,\"count\":990,\"of\":8412},\"promises\":[]},\"items\":[]}")
record ServiceLevelJson(LocalDate from, LocalDate to, Grouping by, GroupJson total, List<GroupJson> items) {
    static ServiceLevelJson of(Days days, Grouping by, Map<String, Tally> groups) {
        var total = new Tally();
        groups.values().forEach(total::add);
        return new ServiceLevelJson(
                days.from(),
                days.to(),
                by,
                GroupJson.of("ALL", total),
                groups.entrySet().stream()
                        .map(group -> GroupJson.of(group.getKey(), group.getValue()))
                        .toList());
    }
}
