package onward.dispatch.planning.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;

/// A control area as it stood in one instant: who is on duty or still at work, whom neighbours could lend, and what is
/// open.
public record AreaPicture(String area, Instant drawnAt, List<FleetUnit> fleet, List<OpenJob> jobs) {

    public AreaPicture without(Set<ResponderId> units) {
        var others = fleet.stream().filter(unit -> !units.contains(unit.id())).toList();
        return new AreaPicture(area, drawnAt, others, jobs);
    }

    public Map<ResponderId, FleetUnit> units() {
        return fleet.stream().collect(Collectors.toMap(FleetUnit::id, Function.identity()));
    }
}
