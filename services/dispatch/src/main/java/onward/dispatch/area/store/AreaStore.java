package onward.dispatch.area.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import onward.dispatch.Json;
import onward.dispatch.Reading;
import onward.dispatch.area.domain.Area;
import onward.dispatch.area.domain.AreaId;
import onward.dispatch.area.domain.Areas;

/// Keeps the control areas.
@ApplicationScoped
class AreaStore implements Areas {
    private static final String ALL =
            "select id, name, cast(outline as text) as outline, version from areas order by id";
    private static final String FIND =
            "select id, name, cast(outline as text) as outline, version from areas where id = ?";

    private static final String SAVE = """
        insert into areas (id, name, outline) values (:id, :name, cast(:outline as jsonb))
        on conflict (id) do update
           set name = excluded.name, outline = excluded.outline, version = areas.version + 1\
        """;

    /// Nobody puts anything anywhere while the borders move.
    private static final String STILL = "lock table incidents, jobs, responder_positions in share row exclusive mode";

    private static final List<String> SORT = List.of("""
        update incidents set area_id = area_of_incident(known)
         where open and area_id <> area_of_incident(known)\
        """, """
        update jobs set area_id = area_of(pickup_lon, pickup_lat)
         where state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED', 'EN_ROUTE', 'ON_SCENE',
                         'TRANSPORTING', 'AT_DESTINATION')
           and area_id <> area_of(pickup_lon, pickup_lat)\
        """, """
        update responder_positions set area_id = area_of(lon, lat) where area_id <> area_of(lon, lat)\
        """);

    private final EntityManager database;
    private final Reading reading;
    private final Json json;

    AreaStore(EntityManager database, Reading reading, Json json) {
        this.database = database;
        this.reading = reading;
        this.json = json;
    }

    @Override
    public List<Versioned> all() {
        return reading.read(ALL, this::versioned);
    }

    @Override
    public Optional<Versioned> find(AreaId id) {
        return reading.read(FIND, this::versioned, id.value()).stream().findFirst();
    }

    @Override
    public Optional<Versioned> toChange(AreaId id) {
        database.createNativeQuery(STILL).executeUpdate();
        return find(id);
    }

    private Versioned versioned(ResultSet row) throws SQLException {
        var outline = row.getString("outline");
        return new Versioned(
                new Area(
                        new AreaId(row.getString("id")),
                        row.getString("name"),
                        outline == null
                                ? null
                                : json.read(outline, Polygon.class).outline()),
                row.getLong("version"));
    }

    @Override
    public long save(Area area) {
        var outline = area.outline();
        database.createNativeQuery(SAVE)
                .setParameter("id", area.id().value())
                .setParameter("name", area.name())
                .setParameter("outline", outline == null ? null : json.write(Polygon.of(outline)))
                .executeUpdate();
        SORT.forEach(sort -> database.createNativeQuery(sort).executeUpdate());
        return find(area.id()).orElseThrow().version();
    }
}
