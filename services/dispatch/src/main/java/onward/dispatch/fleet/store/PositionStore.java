package onward.dispatch.fleet.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import onward.dispatch.fleet.domain.LastSeen;
import onward.dispatch.fleet.domain.Positions;

/// Writes positions many at a time, in the order of the responders' ids so that two writers never wait for each other.
/// Whoever is within thirty metres of where they were stands there since then.
@ApplicationScoped
class PositionStore implements Positions {
    private static final String KEEP_NEWEST = """
            insert into responder_positions as old
                   (responder_id, kind, lon, lat, at, standing_since, speed_kmh, heading_degrees)
            select seen.id, kind, seen.lon, seen.lat, to_timestamp(seen.micros / 1e6),
                   to_timestamp(seen.micros / 1e6), seen.speed, seen.heading
              from jsonb_to_recordset(cast(:seen as jsonb))
                   as seen(id text, lon float8, lat float8, micros float8, speed float8, heading float8)
              join responders on responders.id = seen.id
             order by seen.id
            on conflict (responder_id) do update
               set lon = excluded.lon, lat = excluded.lat, at = excluded.at,
                   standing_since = case
                     when metres_between(old.lon, old.lat, excluded.lon, excluded.lat) > 30 then excluded.at
                     else coalesce(old.standing_since, excluded.at) end,
                   speed_kmh = excluded.speed_kmh, heading_degrees = excluded.heading_degrees
             where old.at is null or excluded.at > old.at""";

    private final EntityManager database;
    private final ObjectMapper json;

    PositionStore(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void keep(Collection<LastSeen> seen) {
        var entries = seen.stream()
                .sorted(Comparator.comparing(one -> one.responder().value()))
                .map(PositionJson::of)
                .toList();
        if (!entries.isEmpty()) {
            database.createNativeQuery(KEEP_NEWEST)
                    .setParameter("seen", write(entries))
                    .executeUpdate();
        }
    }

    private String write(List<PositionJson> entries) {
        try {
            return json.writeValueAsString(entries);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
