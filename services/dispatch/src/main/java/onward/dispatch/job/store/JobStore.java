package onward.dispatch.job.store;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.Json;
import onward.dispatch.Reading;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobAnnouncer;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.LastToArrive;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.job.domain.OfferBook;
import onward.dispatch.job.domain.Step;
import onward.messaging.Outbox;

/// Keeps jobs, and announces each of their steps with it.
@ApplicationScoped
class JobStore implements Jobs, PanacheRepositoryBase<JobRow, UUID> {
    private static final List<JobState> HELD = List.of(
            JobState.ACCEPTED, JobState.EN_ROUTE, JobState.ON_SCENE, JobState.TRANSPORTING, JobState.AT_DESTINATION);

    private static final String UNFILLED = """
            select j.id
              from jobs j join incidents i on i.id = j.incident_id
             where j.state = 'UNFILLED'
             order by place_by_urgency(i.known), j.created_at, j.id""";

    private final Incidents incidents;
    private final Reading reading;
    private final Json json;
    private final Clock clock;
    private final Outbox outbox;
    private final OfferBook offers;
    private final List<JobFollower> followers;

    JobStore(
            Incidents incidents,
            Reading reading,
            Json json,
            Clock clock,
            Outbox outbox,
            OfferBook offers,
            @All List<JobFollower> followers) {
        this.incidents = incidents;
        this.reading = reading;
        this.json = json;
        this.clock = clock;
        this.outbox = outbox;
        this.offers = offers;
        this.followers = followers;
    }

    @Override
    public Optional<Job> find(JobId id) {
        return findByIdOptional(id.value()).map(this::job);
    }

    /// Reads the row only after the lock: what was read before it may be old.
    @Override
    public Optional<Job> locked(JobId id) {
        getEntityManager()
                .createQuery("select incidentId from JobRow where id = ?1", UUID.class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst()
                .ifPresent(incident -> incidents.locked(new IncidentId(incident)));
        return find(id);
    }

    @Override
    public List<Job> of(IncidentId incident) {
        return list("incidentId", Sort.by("itinerary", "number", "createdAt", "id"), incident.value()).stream()
                .map(this::job)
                .toList();
    }

    @Override
    public List<Job.Committed> heldBy(ResponderId responder) {
        return list("responderId = ?1 and state in ?2", responder.value(), HELD).stream()
                .map(this::job)
                .map(Job.Committed.class::cast)
                .toList();
    }

    @Override
    public List<JobId> unfilled() {
        return reading.read(UNFILLED, row -> new JobId(row.getObject("id", UUID.class)));
    }

    private Job job(JobRow row) {
        return JobRows.job(row, json.read(row.leg, Leg.class));
    }

    @Override
    public void save(Step told) {
        var step = LastToArrive.settle(told, this::of);
        var job = step.job();
        if (step.change() instanceof JobChange.Created) {
            begin(job);
        } else {
            write(job, findById(job.id().value()));
        }
        JobAnnouncer.event(step, offersOf(step)).ifPresent(outbox::append);
        followers.forEach(follower -> follower.follow(step));
    }

    private List<OfferFacts> offersOf(Step step) {
        return switch (step.change()) {
            case JobChange.Created created -> List.of();
            case JobChange.Offered offered -> offered.offers();
            default -> offers.factsOf(step.job().id());
        };
    }

    private void begin(Job job) {
        var row = new JobRow();
        row.id = job.id().value();
        row.createdAt = clock.instant();
        write(job, row);
        persist(row);
    }

    private void write(Job job, JobRow row) {
        row.leg = json.write(job.leg());
        JobRows.write(job.leg(), row);
        JobRows.write(job, row);
    }
}
