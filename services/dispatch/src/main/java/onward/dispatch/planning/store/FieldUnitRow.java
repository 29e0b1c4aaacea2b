package onward.dispatch.planning.store;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.store.CommitmentStore.Held;
import org.jspecify.annotations.Nullable;

/// Reads a unit from a row of the query.
final class FieldUnitRow {
    private FieldUnitRow() {}

    static FieldUnit unit(Tuple row, Map<String, List<Held>> held, @Nullable String freed) {
        var id = row.get("id", String.class);
        var position = new Position(row.get("lon", Double.class), row.get("lat", Double.class));
        return new FieldUnit(
                new ResponderId(id),
                row.get("speed_kmh", Double.class),
                row.get("detour_factor", Double.class),
                row.get("turnout_seconds", Long.class),
                row.get("stack_size", Integer.class),
                row.get("on_duty", Boolean.class),
                row.get("serves", Boolean.class),
                Set.of(row.get("able", String[].class)),
                position,
                row.get("seen_at", Instant.class),
                held.getOrDefault(id, List.of()).stream()
                        .filter(one -> !one.incident().equals(freed))
                        .map(one -> one.commitment(position))
                        .toList());
    }
}
