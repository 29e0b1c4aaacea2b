package onward.dispatch.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.Json;
import onward.dispatch.Reading;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.DispatchPlans;

/// Keeps the newest dispatch plan of each area, as JSON.
@ApplicationScoped
class DispatchPlanStore implements DispatchPlans {
    private static final String KEEP = """
            insert into dispatch_plans (area_id, drawn_at, plan) values (:area, :drawnAt, cast(:plan as jsonb))
            on conflict (area_id) do update set drawn_at = excluded.drawn_at, plan = excluded.plan""";

    private static final String FIND = "select plan from dispatch_plans where area_id = ?";

    private static final String HOLDERS = """
            select job_id, array_agg(responder_id) as holders from commitments
             where job_id = any(array(select cast(jsonb_array_elements_text(cast(? as jsonb)) as uuid)))
             group by job_id""";

    private final EntityManager database;
    private final Reading reading;
    private final Json json;

    DispatchPlanStore(EntityManager database, Reading reading, Json json) {
        this.database = database;
        this.reading = reading;
        this.json = json;
    }

    @Override
    public Optional<DispatchPlan> find(String area) {
        return reading.read(FIND, row -> row.getString("plan"), area).stream()
                .findFirst()
                .map(plan -> json.read(plan, DispatchPlan.class));
    }

    @Override
    public void keep(DispatchPlan plan) {
        database.createNativeQuery(KEEP)
                .setParameter("area", plan.area())
                .setParameter("drawnAt", plan.drawnAt())
                .setParameter("plan", json.write(plan))
                .executeUpdate();
    }

    @Override
    public Map<JobId, Set<ResponderId>> holders(Collection<JobId> jobs) {
        var ids = json.write(jobs.stream().map(JobId::value).toList());
        return reading
                .read(
                        HOLDERS,
                        row -> new Holders(
                                new JobId(row.getObject("job_id", UUID.class)),
                                TextArrays.ids(row.getArray("holders"))),
                        ids)
                .stream()
                .collect(Collectors.toMap(Holders::job, Holders::responders));
    }

    private record Holders(JobId job, Set<ResponderId> responders) {}
}
