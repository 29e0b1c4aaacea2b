package onward.dispatch.offer.store;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.dispatch.OfferState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.dispatch.Json;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.job.domain.OfferBook;
import onward.dispatch.offer.domain.DecisionRecord;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.OfferFollower;
import onward.dispatch.offer.domain.OfferPolicy;
import onward.dispatch.offer.domain.Offers;
import onward.dispatch.offer.domain.UnreadOffers;

/// Keeps offers.
@ApplicationScoped
class OfferStore implements Offers, OfferBook, UnreadOffers, PanacheRepositoryBase<OfferRow, UUID> {
    private static final List<OfferState> OPEN = List.of(OfferState.SENT, OfferState.DELIVERED);

    private final Incidents incidents;
    private final OfferPolicy policy;
    private final Clock clock;
    private final Json json;
    private final List<OfferFollower> followers;

    OfferStore(Incidents incidents, OfferPolicy policy, Clock clock, Json json, @All List<OfferFollower> followers) {
        this.incidents = incidents;
        this.policy = policy;
        this.clock = clock;
        this.json = json;
        this.followers = followers;
    }

    @Override
    public Optional<Offer> find(OfferId id) {
        return findByIdOptional(id.value()).map(this::offer);
    }

    /// Reads the row only after the lock: what was read before it may be old.
    @Override
    public Optional<Offer> locked(OfferId id) {
        getEntityManager()
                .createQuery("select incidentId from OfferRow where id = ?1", UUID.class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst()
                .ifPresent(incident -> incidents.locked(new IncidentId(incident)));
        return find(id);
    }

    @Override
    public List<Offer> of(JobId job) {
        return rows(List.of(job)).stream().map(this::offer).toList();
    }

    @Override
    public Map<JobId, List<Offer>> of(Collection<JobId> jobs) {
        return rows(jobs).stream()
                .collect(Collectors.groupingBy(
                        row -> new JobId(row.jobId), Collectors.mapping(this::offer, Collectors.toList())));
    }

    @Override
    public List<Offer.Open> openTo(ResponderId responder) {
        return list("responderId = ?1 and state in ?2", Sort.by("expiresAt"), responder.value(), OPEN).stream()
                .map(this::offer)
                .map(Offer.Open.class::cast)
                .toList();
    }

    @Override
    public Map<JobId, List<OfferFacts>> factsOf(Collection<JobId> jobs) {
        return rows(jobs).stream()
                .collect(Collectors.groupingBy(
                        row -> new JobId(row.jobId), Collectors.mapping(OfferRows::facts, Collectors.toList())));
    }

    /// One job, the usual case, is asked for as one: a list of values is translated anew every time.
    private List<OfferRow> rows(Collection<JobId> jobs) {
        var inOrder = Sort.by("offeredAt", "number");
        var ids = jobs.stream().map(JobId::value).toList();
        return ids.size() == 1 ? list("jobId", inOrder, ids.getFirst()) : list("jobId in ?1", inOrder, ids);
    }

    private Offer offer(OfferRow row) {
        return OfferRows.offer(row, json.read(row.decision, DecisionRecord.class));
    }

    @Override
    public void save(Offer offer) {
        if (isNew(offer)) {
            begin(offer);
        } else {
            OfferRows.write(offer, findById(offer.id().value()));
        }
        followers.forEach(follower -> follower.follow(offer));
    }

    @Override
    public List<Offer.Sent> toRemindOf(IncidentId incident) {
        return list(
                        "incidentId = ?1 and state = ?2 and remindAt <= ?3",
                        incident.value(),
                        OfferState.SENT,
                        clock.instant())
                .stream()
                .map(this::offer)
                .map(Offer.Sent.class::cast)
                .toList();
    }

    @Override
    public void reminded(OfferId offer) {
        findById(offer.value()).remindAt = null;
    }

    /// Sent is where offers begin; only by hand one begins as accepted.
    private boolean isNew(Offer offer) {
        return offer instanceof Offer.Sent
                || (offer instanceof Offer.Accepted && findById(offer.id().value()) == null);
    }

    private void begin(Offer offer) {
        var row = new OfferRow();
        OfferRows.write(offer.terms(), row);
        row.decision = json.write(offer.terms().decision());
        row.remindAt = offer.terms().offeredAt().plus(policy.acknowledgedWithin());
        OfferRows.write(offer, row);
        persist(row);
    }
}
