package onward.dispatch.offer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.Commitment;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.FieldUnits;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Origin;

/// Patrols and partners' desks along one road to the west.
final class Road implements FieldUnits {
    private static final int STACK = 3;

    private final List<FieldUnit> fleet = new ArrayList<>();
    private final List<FieldUnit> desks = new ArrayList<>();
    private final Map<ResponderId, List<Duration>> atWork = new HashMap<>();
    private final Set<ResponderId> onlyAsked = new HashSet<>();

    void withPatrols(int count) {
        for (int i = 1; i <= count; i++) {
            withPatrol(World.patrol(i), i * 0.01);
        }
    }

    void withPatrol(ResponderId patrol, double degrees) {
        fleet.add(unit(patrol, STACK, 6.97 - degrees, Origin.OWN));
    }

    void withDesk(String id, double costPerHour) {
        desks.add(unit(new ResponderId(id), 20, 6.9, new Origin.Desk(costPerHour, 1.3 / 50_000, 0.2)));
    }

    /// What it has to do it was only asked for.
    void wasOnlyAsked(ResponderId patrol) {
        onlyAsked.add(patrol);
    }

    /// It has these jobs to do where it is, one after the other, from now on.
    void hasToDo(ResponderId patrol, List<Duration> jobs) {
        atWork.put(patrol, jobs);
    }

    private static FieldUnit unit(ResponderId id, int stackSize, double lon, Origin origin) {
        var place = new Position(lon, 45.45);
        return new FieldUnit(
                id, 50, 1.3, 0, stackSize, true, true, Set.of(), place, null, List.of(), List.of(), origin);
    }

    @Override
    public List<List<FieldUnit>> around(List<Need> needs) {
        return needs.stream()
                .map(need -> need.kind() == ResponderKind.PARTNER_DESK
                        ? List.copyOf(desks)
                        : fleet.stream().map(this::asItIs).toList())
                .toList();
    }

    private FieldUnit asItIs(FieldUnit unit) {
        var jobs = atWork.getOrDefault(unit.id(), List.of()).stream()
                .map(work -> new Commitment(unit.position(), work, null, !onlyAsked.contains(unit.id())))
                .toList();
        return new FieldUnit(
                unit.id(),
                unit.speedKmh(),
                unit.detourFactor(),
                unit.turnoutSeconds(),
                unit.stackSize(),
                unit.onShift(),
                unit.servesBrand(),
                unit.able(),
                unit.position(),
                unit.seen(),
                jobs,
                unit.planned(),
                unit.origin());
    }
}
