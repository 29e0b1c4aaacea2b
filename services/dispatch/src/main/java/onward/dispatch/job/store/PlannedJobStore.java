package onward.dispatch.job.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.DispatchSettings;
import onward.dispatch.Reading;
import onward.dispatch.job.domain.PlannedJobs;

/// Finds planned jobs.
@ApplicationScoped
class PlannedJobStore implements PlannedJobs {
    private static final String GOOD_FOR = """
            select j.id
              from jobs j join incidents i on i.id = j.incident_id
              join responders r on r.id = ? join responder_positions p on p.responder_id = r.id
             where j.state = 'PENDING' and j.planned_for is not null
               and (j.planned_for = r.id
                    or j.leg ->> 'kind' = r.kind
                       and r.able @> array(select jsonb_array_elements_text(j.leg -> 'requires'))
                       and (cardinality(r.brands) = 0 or i.brand = any(r.brands))
                       and metres_to_area(j.area_id, p.area_id, p.lon, p.lat) <= ?)
             order by j.planned_for <> r.id, case when j.planned_for = r.id then j.offer_at end,
                      place_by_urgency(i.known), metres_between(p.lon, p.lat, j.pickup_lon, j.pickup_lat), j.id
             limit ?""";

    private static final String IDLE = """
            select distinct planned_for
              from jobs
             where state = 'PENDING' and planned_for is not null
               and not exists (select from commitments held where held.responder_id = planned_for)""";

    private static final String AWAITED =
            "select id, planned_for from jobs where area_id = ? and state = 'PENDING' and planned_for is not null";

    private final Reading reading;
    private final double borderMetres;

    PlannedJobStore(Reading reading, DispatchSettings settings) {
        this.reading = reading;
        this.borderMetres = settings.borders().widthKm() * 1000;
    }

    @Override
    public List<JobId> goodFor(ResponderId responder, int most) {
        return reading.read(
                GOOD_FOR, row -> new JobId(row.getObject(1, UUID.class)), responder.value(), borderMetres, most);
    }

    @Override
    public Set<ResponderId> idle() {
        return Set.copyOf(reading.read(IDLE, row -> new ResponderId(row.getString("planned_for"))));
    }

    @Override
    public Map<JobId, ResponderId> awaited(String area) {
        var awaited = new HashMap<JobId, ResponderId>();
        reading.read(
                AWAITED,
                row -> awaited.put(
                        new JobId(row.getObject("id", UUID.class)), new ResponderId(row.getString("planned_for"))),
                area);
        return awaited;
    }
}
