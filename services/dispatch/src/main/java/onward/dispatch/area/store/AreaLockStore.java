package onward.dispatch.area.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import onward.contracts.value.Position;
import onward.dispatch.DispatchSettings;
import onward.dispatch.Json;
import onward.dispatch.area.domain.AreaLocks;

/// Locks control areas by their rows, always in the order of their ids.
@ApplicationScoped
class AreaLockStore implements AreaLocks {
    private static final String LOCK = """
        select id from areas
         where id in (select near.id
                        from jsonb_to_recordset(cast(:places as jsonb)) as place(lon float8, lat float8)
                       cross join lateral (select area_of(place.lon, place.lat) as id offset 0) own
                        join areas near on metres_to_area(near.id, own.id, place.lon, place.lat) <= :border)
         order by id for no key update\
        """;

    private final EntityManager database;
    private final Json json;
    private final DispatchSettings.Borders settings;

    AreaLockStore(EntityManager database, Json json, DispatchSettings settings) {
        this.database = database;
        this.json = json;
        this.settings = settings.borders();
    }

    @Override
    public void lock(Collection<Position> places) {
        database.createNativeQuery(LOCK)
                .setParameter(
                        "places", json.write(places.stream().map(Place::of).toList()))
                .setParameter("border", settings.widthKm() * 1000)
                .getResultList();
    }

    private record Place(double lon, double lat) {
        static Place of(Position position) {
            return new Place(position.lon(), position.lat());
        }
    }
}
