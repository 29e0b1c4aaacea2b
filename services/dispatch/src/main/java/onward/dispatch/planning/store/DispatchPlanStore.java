package onward.dispatch.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.Json;
import onward.dispatch.Reading;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.DispatchPlans;

/// Keeps the newest dispatch plan of each area, as JSON; the last one that was read is at hand, since a plan of a large
/// area is a megabyte.
@ApplicationScoped
class DispatchPlanStore implements DispatchPlans {
    private static final String KEEP = """
            insert into dispatch_plans (area_id, drawn_at, plan) values (:area, :drawnAt, :plan)
            on conflict (area_id) do update set drawn_at = excluded.drawn_at, plan = excluded.plan
             where dispatch_plans.drawn_at < excluded.drawn_at""";

    private static final String NEWEST = "select drawn_at from dispatch_plans where area_id = ?";
    private static final String FIND = "select plan from dispatch_plans where area_id = ?";

    private static final String HOLDERS = """
            select job_id, array_agg(responder_id) as holders from commitments
             where job_id = any(array(select cast(jsonb_array_elements_text(cast(? as jsonb)) as uuid)))
             group by job_id""";

    private final EntityManager database;
    private final Reading reading;
    private final Json json;
    private final Map<String, DispatchPlan> atHand = new ConcurrentHashMap<>();

    DispatchPlanStore(EntityManager database, Reading reading, Json json) {
        this.database = database;
        this.reading = reading;
        this.json = json;
    }

    @Override
    public Optional<DispatchPlan> find(String area) {
        var newest =
                reading
                        .read(
                                NEWEST,
                                row -> row.getObject("drawn_at", OffsetDateTime.class)
                                        .toInstant(),
                                area)
                        .stream()
                        .findFirst();
        return newest.flatMap(drawnAt -> {
            var known = atHand.get(area);
            return known != null && known.drawnAt().equals(drawnAt) ? Optional.of(known) : read(area);
        });
    }

    private Optional<DispatchPlan> read(String area) {
        var plan = reading.read(FIND, row -> row.getString("plan"), area).stream()
                .findFirst()
                .map(text -> json.read(text, DispatchPlan.class));
        plan.ifPresent(found -> atHand.put(area, found));
        return plan;
    }

    @Override
    public boolean keep(DispatchPlan plan) {
        int kept = database.createNativeQuery(KEEP)
                .setParameter("area", plan.area())
                .setParameter("drawnAt", plan.drawnAt())
                .setParameter("plan", json.write(plan))
                .executeUpdate();
        if (kept == 1) {
            atHand.put(plan.area(), plan);
        }
        return kept == 1;
    }

    @Override
    public Map<JobId, Set<ResponderId>> holders(Collection<JobId> jobs) {
        var ids = json.write(jobs.stream().map(JobId::value).toList());
        return reading
                .read(
                        HOLDERS,
                        row -> new PlanHolders(
                                new JobId(row.getObject("job_id", UUID.class)),
                                TextArrays.ids(row.getArray("holders"))),
                        ids)
                .stream()
                .collect(Collectors.toMap(PlanHolders::job, PlanHolders::responders));
    }
}
