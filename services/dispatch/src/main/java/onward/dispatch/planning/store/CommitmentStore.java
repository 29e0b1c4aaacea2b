package onward.dispatch.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onward.dispatch.Json;
import onward.dispatch.Reading;

/// Reads what responders hold: jobs that they have taken, first those under way, jobs that they were offered, and jobs
/// that are planned for them.
@ApplicationScoped
class CommitmentStore {
    private static final String OF = """
            with asked as (select array(select jsonb_array_elements_text(cast(? as jsonb))) as ids)
            select responder_id, incident_id, state, lon, lat, drop_off_lon, drop_off_lat, work_seconds, eta, job_id,
                   case state when 'OFFERED' then 2 when 'ACCEPTED' then 1 else 0 end as place,
                   cast(null as timestamptz) as offer_at,
                   case when state = 'ON_SCENE' then came_on_scene(job_id) end as there_since
              from commitments
             where responder_id = any(cast((select ids from asked) as text[]))
            union all
            select planned_for, incident_id, state, pickup_lon, pickup_lat, drop_off_lon, drop_off_lat, work_seconds,
                   null, id, 3, offer_at, null
              from jobs
             where state = 'PENDING' and planned_for = any(cast((select ids from asked) as text[]))
             order by place, eta, offer_at, job_id""";

    private final Reading reading;
    private final Json json;

    CommitmentStore(Reading reading, Json json) {
        this.reading = reading;
        this.json = json;
    }

    /// By responder, in the order in which they are done.
    Map<String, List<Held>> of(Collection<String> responders) {
        return responders.isEmpty()
                ? Map.of()
                : reading.read(OF, Held::of, json.write(responders)).stream()
                        .collect(Collectors.groupingBy(Held::responder));
    }
}
