package onward.dispatch.crew.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.DispatchSettings;
import onward.dispatch.crew.domain.Arrivals;
import onward.dispatch.crew.domain.CrewArrival;

/// Compares where responders stand with where their jobs are.
@ApplicationScoped
class ArrivalStore implements Arrivals {
    private static final String SEEN = """
            select j.responder_id, j.id, j.incident_id,
                   cast(metres_between(p.lon, p.lat, j.pickup_lon, j.pickup_lat) as int) as metres
              from jobs j join responder_positions p on p.responder_id = j.responder_id
             where j.state = 'EN_ROUTE' and j.arrival_proposed_at is null
               and p.at > now() - interval '5 minutes'
               and metres_between(p.lon, p.lat, j.pickup_lon, j.pickup_lat) <= :metres
               and case when p.speed_kmh is null then p.at - p.standing_since >= cast(:standing as interval)
                        else p.speed_kmh < 5 end
             order by j.responder_id""";
    private static final String PROPOSED = """
            update jobs set arrival_proposed_at = now()
             where id = :id and state = 'EN_ROUTE' and arrival_proposed_at is null""";

    private final EntityManager database;
    private final DispatchSettings.Positions settings;

    ArrivalStore(EntityManager database, DispatchSettings settings) {
        this.database = database;
        this.settings = settings.positions();
    }

    @Override
    @Transactional
    public List<CrewArrival> seen() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(SEEN, Tuple.class)
                .setParameter("metres", settings.arrivalMetres())
                .setParameter("standing", settings.standing().toString())
                .getResultList();
        return rows.stream()
                .map(row -> new CrewArrival(
                        new ResponderId(row.get("responder_id", String.class)),
                        new JobId(row.get("id", UUID.class)),
                        new IncidentId(row.get("incident_id", UUID.class)),
                        row.get("metres", Integer.class)))
                .toList();
    }

    @Override
    public boolean proposed(JobId job) {
        return database.createNativeQuery(PROPOSED)
                        .setParameter("id", job.value())
                        .executeUpdate()
                == 1;
    }
}
