package onward.dispatch.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.FieldUnits;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Origin;

/// Patrols and partners' desks along one road to the west.
final class Road implements FieldUnits {
    private final List<FieldUnit> fleet = new ArrayList<>();
    private final List<FieldUnit> desks = new ArrayList<>();

    void withPatrols(int count) {
        for (int i = 1; i <= count; i++) {
            fleet.add(unit(World.patrol(i), 3, 6.97 - i * 0.01, Origin.OWN));
        }
    }

    void withDesk(String id, double costPerHour) {
        desks.add(unit(new ResponderId(id), 20, 6.9, new Origin.Desk(costPerHour, 1.3 / 50_000, 0.2)));
    }

    private static FieldUnit unit(ResponderId id, int stackSize, double lon, Origin origin) {
        return new FieldUnit(
                id, 50, 1.3, 0, stackSize, true, true, Set.of(), new Position(lon, 45.45), null, List.of(), origin);
    }

    @Override
    public List<List<FieldUnit>> around(List<Need> needs) {
        return needs.stream()
                .map(need -> List.copyOf(need.kind() == ResponderKind.PARTNER_DESK ? desks : fleet))
                .toList();
    }
}
