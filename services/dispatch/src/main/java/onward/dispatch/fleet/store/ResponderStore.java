package onward.dispatch.fleet.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.domain.Responder;
import onward.dispatch.fleet.domain.Responders;
import onward.dispatch.fleet.domain.VersionedResponder;

/// Keeps the registered responders. Each has a place on the map: its home, until it is seen somewhere.
@ApplicationScoped
class ResponderStore implements Responders, PanacheRepositoryBase<ResponderRow, String> {
    private static final String AT_HOME = """
            insert into responder_positions as place (responder_id, kind, lon, lat) values (:id, :kind, :lon, :lat)
            on conflict (responder_id) do update
               set kind = excluded.kind,
                   lon = case when place.at is null then excluded.lon else place.lon end,
                   lat = case when place.at is null then excluded.lat else place.lat end""";

    @Override
    public Optional<VersionedResponder> find(ResponderId id) {
        return findByIdOptional(id.value()).map(ResponderStore::versioned);
    }

    @Override
    public Optional<VersionedResponder> locked(ResponderId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(ResponderStore::versioned);
    }

    private static VersionedResponder versioned(ResponderRow row) {
        return new VersionedResponder(ResponderRows.responder(row), row.version);
    }

    @Override
    public long save(Responder responder) {
        var row = findById(responder.id().value());
        if (row == null) {
            row = new ResponderRow();
            row.id = responder.id().value();
            ResponderRows.write(responder, row);
            persist(row);
        } else {
            ResponderRows.write(responder, row);
        }
        flush();
        placeAtHome(row);
        return row.version;
    }

    private void placeAtHome(ResponderRow row) {
        getEntityManager()
                .createNativeQuery(AT_HOME)
                .setParameter("id", row.id)
                .setParameter("kind", row.kind.name())
                .setParameter("lon", row.homeLon)
                .setParameter("lat", row.homeLat)
                .executeUpdate();
    }
}
