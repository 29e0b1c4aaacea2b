package onward.dispatch.area.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/// What lies in the areas while their borders move.
@ApplicationScoped
class Borders {
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

    Borders(EntityManager database) {
        this.database = database;
    }

    /// From now on nobody else puts anything anywhere, until the transaction ends.
    void hold() {
        database.createNativeQuery(STILL).executeUpdate();
    }

    /// Whatever is open belongs where it lies now.
    void settle() {
        SORT.forEach(sort -> database.createNativeQuery(sort).executeUpdate());
    }
}
