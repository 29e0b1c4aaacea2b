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
import onward.dispatch.area.domain.VersionedArea;

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

    private final EntityManager database;
    private final Reading reading;
    private final Json json;
    private final Borders borders;

    AreaStore(EntityManager database, Reading reading, Json json, Borders borders) {
        this.database = database;
        this.reading = reading;
        this.json = json;
        this.borders = borders;
    }

    @Override
    public List<VersionedArea> all() {
        return reading.read(ALL, this::versioned);
    }

    @Override
    public Optional<VersionedArea> find(AreaId id) {
        return reading.read(FIND, this::versioned, id.value()).stream().findFirst();
    }

    @Override
    public Optional<VersionedArea> toChange(AreaId id) {
        borders.hold();
        return find(id);
    }

    private VersionedArea versioned(ResultSet row) throws SQLException {
        var outline = row.getString("outline");
        return new VersionedArea(
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
        borders.settle();
        return find(area.id()).orElseThrow().version();
    }
}
