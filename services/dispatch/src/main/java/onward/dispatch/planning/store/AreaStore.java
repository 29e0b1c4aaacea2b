package onward.dispatch.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import onward.dispatch.planning.domain.Areas;

/// Keeps the control areas; their rows are the locks of planning.
@ApplicationScoped
class AreaStore implements Areas {
    private final EntityManager database;

    AreaStore(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Area> all() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("select id, name from areas order by id", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new Area(row.get("id", String.class), row.get("name", String.class)))
                .toList();
    }

    @Override
    public void lock() {
        database.createNativeQuery("select id from areas order by id for update")
                .getResultList();
    }
}
