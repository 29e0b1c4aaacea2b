package onward.dispatch.planning.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.Origin;
import onward.dispatch.planning.domain.Seen;
import org.jspecify.annotations.Nullable;

/// A row of the query for units near a need, by the need's number; what the unit holds is not in it.
record FieldUnitRow(
        int need,
        String id,
        double speedKmh,
        double detourFactor,
        long turnoutSeconds,
        int stackSize,
        boolean onDuty,
        boolean serves,
        Set<String> able,
        Position position,
        @Nullable Instant seenAt,
        Origin origin) {
    private static final double METRES_PER_KM = 1000;

    static FieldUnitRow of(ResultSet row, double declineChance) throws SQLException {
        var seenAt = row.getObject("seen_at", OffsetDateTime.class);
        return new FieldUnitRow(
                row.getInt("number"),
                row.getString("id"),
                row.getDouble("speed_kmh"),
                row.getDouble("detour_factor"),
                row.getLong("turnout_seconds"),
                row.getInt("stack_size"),
                row.getBoolean("on_duty"),
                row.getBoolean("serves"),
                Set.of((String[]) row.getArray("able").getArray()),
                new Position(row.getDouble("lon"), row.getDouble("lat")),
                seenAt == null ? null : seenAt.toInstant(),
                origin(row, declineChance));
    }

    private static Origin origin(ResultSet row, double declineChance) throws SQLException {
        if (row.getString("kind").equals(ResponderKind.PARTNER_DESK.name())) {
            double hoursPerMetre = row.getDouble("detour_factor") / row.getDouble("speed_kmh") / METRES_PER_KM;
            return new Origin.Desk(row.getDouble("cost_per_hour"), hoursPerMetre, declineChance);
        }
        var lentBy = row.getString("lent_by");
        return lentBy == null ? Origin.OWN : new Origin.Lent(lentBy);
    }

    /// `ageing` is added to its turnout where its position is old.
    FieldUnit unit(Map<String, List<Held>> held, NumberedNeed need, Duration ageing, Instant now) {
        var ahead = held.getOrDefault(id, List.of()).stream()
                .filter(one -> !one.incident().equals(need.freed()) && one.isBefore(need.turn()))
                .collect(Collectors.partitioningBy(
                        Held::isPlanned,
                        Collectors.mapping(one -> one.commitment(position, now), Collectors.toList())));
        return new FieldUnit(
                new ResponderId(id),
                speedKmh,
                detourFactor,
                turnoutSeconds + ageing.toSeconds(),
                stackSize,
                onDuty,
                serves,
                able,
                position,
                seenAt == null ? null : new Seen(seenAt, ageing),
                requireNonNull(ahead.get(false)),
                requireNonNull(ahead.get(true)),
                origin);
    }
}
