package onward.resolution.link.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import onward.contracts.id.ResponderId;
import onward.resolution.link.domain.LastPositions;
import onward.resolution.link.domain.LastSeen;

/// Last positions in PostgreSQL.
@ApplicationScoped
class StoredPositions implements LastPositions {
    private static final String NOTE = """
            insert into awaited_position (responder_id, lon, lat, at)
            select :responder, :lon, :lat, :at where :at <= now() + interval '1 minute' and exists (
                select from awaited_leg where responder_id = :responder
                   and state in ('EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION'))
            on conflict (responder_id) do update set lon = excluded.lon, lat = excluded.lat, at = excluded.at
             where awaited_position.at < excluded.at
            """;

    private final EntityManager rows;

    StoredPositions(EntityManager rows) {
        this.rows = rows;
    }

    /// Always in the order of the ids: two replicas never wait for each other.
    @Override
    public void note(List<LastSeen> seen) {
        seen.stream()
                .collect(toMap(
                        LastSeen::responder,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(LastSeen::at))))
                .values()
                .stream()
                .sorted(Comparator.comparing(last -> last.responder().value()))
                .forEach(this::note);
    }

    private void note(LastSeen last) {
        rows.createNativeQuery(NOTE)
                .setParameter("responder", last.responder().value())
                .setParameter("lon", last.position().lon())
                .setParameter("lat", last.position().lat())
                .setParameter("at", last.at())
                .executeUpdate();
    }

    @Override
    public Map<ResponderId, LastSeen> of(Collection<ResponderId> responders) {
        return rows.createQuery("from PositionRow where responderId in :ids", PositionRow.class)
                .setParameter("ids", responders.stream().map(ResponderId::value).toList())
                .getResultStream()
                .map(PositionRow::lastSeen)
                .collect(toMap(LastSeen::responder, Function.identity()));
    }
}
