package onward.dispatch.fleet.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.fleet.domain.LastSeen;
import onward.dispatch.fleet.domain.ResponderStatus;
import onward.dispatch.fleet.domain.Roster;
import onward.dispatch.fleet.domain.RosterEntry;
import onward.dispatch.fleet.domain.RosterSearch;
import org.jspecify.annotations.Nullable;

/// Reads the fleet with status and position from the view that derives them.
@ApplicationScoped
class RosterStore implements Roster {
    private static final String SELECT = """
        select o.id, o.status, p.area_id, o.seen_lon, o.seen_lat, o.seen_at, o.speed_kmh, o.heading_degrees
          from responder_overview o join responder_positions p on p.responder_id = o.id
        """;

    private static final String FIND = SELECT + "where o.id = :id";

    private static final String LIST = SELECT + """
         where (cast(:kind as text) is null or o.kind = cast(:kind as text))
           and (cast(:area as text) is null or p.area_id = cast(:area as text))
           and (cast(:status as text) is null or o.status = cast(:status as text))
           and (cast(:lon as float8) is null
                or metres_between(o.lon, o.lat, cast(:lon as float8), cast(:lat as float8)) <= :within)
           and (cast(:after as text) is null
                or (coalesce(metres_between(o.lon, o.lat, cast(:lon as float8), cast(:lat as float8)), 0), o.id)
                   > (cast(:metres as float8), cast(:after as text)))
         order by coalesce(metres_between(o.lon, o.lat, cast(:lon as float8), cast(:lat as float8)), 0), o.id
         limit :limit\
        """;

    private final EntityManager database;

    RosterStore(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<RosterEntry> find(ResponderId id) {
        var query = database.createNativeQuery(FIND, Tuple.class).setParameter("id", id.value());
        return entries(query).stream().findFirst();
    }

    @Override
    public List<RosterEntry> list(RosterSearch search) {
        var near = search.near();
        var after = search.after();
        return entries(database.createNativeQuery(LIST, Tuple.class)
                .setParameter("kind", text(search.kind()))
                .setParameter("area", search.area())
                .setParameter("status", text(search.status()))
                .setParameter("lon", near == null ? null : near.lon())
                .setParameter("lat", near == null ? null : near.lat())
                .setParameter("within", search.withinKm() * 1000)
                .setParameter("after", after == null ? null : after.id())
                .setParameter("metres", after == null ? null : after.metres())
                .setParameter("limit", search.limit()));
    }

    @SuppressWarnings("unchecked")
    private List<RosterEntry> entries(Query query) {
        List<Tuple> found = query.getResultList();
        return found.stream().map(this::entry).toList();
    }

    private static @Nullable String text(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private RosterEntry entry(Tuple found) {
        var row = database.find(ResponderRow.class, found.get("id", String.class));
        return new RosterEntry(
                ResponderRows.responder(row),
                row.version,
                ResponderStatus.valueOf(found.get("status", String.class)),
                found.get("area_id", String.class),
                lastSeen(found));
    }

    private static @Nullable LastSeen lastSeen(Tuple found) {
        var at = found.get("seen_at", Instant.class);
        return at == null
                ? null
                : new LastSeen(
                        new ResponderId(found.get("id", String.class)),
                        new Position(found.get("seen_lon", Double.class), found.get("seen_lat", Double.class)),
                        at,
                        found.get("speed_kmh", Double.class),
                        found.get("heading_degrees", Double.class));
    }
}
