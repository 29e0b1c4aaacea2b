package onward.dispatch.journey.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.dispatch.Json;
import onward.dispatch.journey.domain.Choice;
import onward.dispatch.journey.domain.JourneyPlan;
import onward.dispatch.journey.domain.JourneyPlan.Chosen;
import onward.dispatch.journey.domain.JourneyPlan.Ended;
import onward.dispatch.journey.domain.JourneyPlan.Failed;
import onward.dispatch.journey.domain.JourneyPlan.Proposed;
import onward.dispatch.journey.domain.PlanAnnouncer;
import onward.dispatch.journey.domain.Plans;
import onward.dispatch.journey.domain.VersionedPlan;
import onward.messaging.Outbox;

/// Keeps journey plans, and announces their changes with them.
@ApplicationScoped
class PlanStore implements Plans, PanacheRepositoryBase<PlanRow, UUID> {
    private final Json json;
    private final Clock clock;
    private final Outbox outbox;

    PlanStore(Json json, Clock clock, Outbox outbox) {
        this.json = json;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Override
    public Optional<VersionedPlan> of(IncidentId incident) {
        return find(
                        "incidentId = ?1 order by case when state = 'ENDED' then 1 else 0 end, createdAt desc",
                        incident.value())
                .firstResultOptional()
                .map(row -> new VersionedPlan(plan(row), row.version));
    }

    @Override
    public List<IncidentId> failed() {
        return list("state", State.FAILED.name()).stream()
                .map(row -> new IncidentId(row.incidentId))
                .toList();
    }

    private JourneyPlan plan(PlanRow row) {
        var incident = new IncidentId(row.incidentId);
        return switch (State.valueOf(row.state)) {
            case PROPOSED -> new Proposed(row.id, incident);
            case FAILED -> new Failed(row.id, incident);
            case CHOSEN -> new Chosen(row.id, incident, json.read(row.choice, Choice.class));
            case ENDED -> new Ended(row.id, incident);
        };
    }

    @Override
    public void save(JourneyPlan.Change change) {
        var plan = change.plan();
        var row = findById(plan.id());
        boolean isNew = row == null;
        if (isNew) {
            row = new PlanRow();
            row.id = plan.id();
            row.incidentId = plan.incident().value();
            row.createdAt = clock.instant();
        }
        row.state = state(plan).name();
        if (plan instanceof Chosen chosen) {
            row.choice = json.write(chosen.choice());
        }
        if (isNew) {
            persist(row);
        }
        PlanAnnouncer.event(change).ifPresent(outbox::append);
    }

    private static State state(JourneyPlan plan) {
        return switch (plan) {
            case Proposed proposed -> State.PROPOSED;
            case Failed failed -> State.FAILED;
            case Chosen chosen -> State.CHOSEN;
            case Ended ended -> State.ENDED;
        };
    }

    private enum State {
        PROPOSED,
        FAILED,
        CHOSEN,
        ENDED
    }
}
