package onward.dispatch.crew;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.ResponderId;
import onward.contracts.order.Order;
import onward.dispatch.crew.domain.OrderWriter;
import onward.dispatch.fleet.Discretion;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.Offers;
import org.jspecify.annotations.Nullable;

/// What a crew has before it: the jobs that are its own, then the offers that it has not answered.
@ApplicationScoped
public class LookUpOrders {
    private final Incidents incidents;
    private final Jobs jobs;
    private final Offers offers;
    private final Discretion discretion;

    LookUpOrders(Incidents incidents, Jobs jobs, Offers offers, Discretion discretion) {
        this.incidents = incidents;
        this.jobs = jobs;
        this.offers = offers;
        this.discretion = discretion;
    }

    @Transactional
    public List<Current> of(ResponderId responder) {
        return Stream.concat(
                        jobs.heldBy(responder).stream().flatMap(job -> own(job).stream()),
                        offers.openTo(responder).stream().map(this::offered))
                .toList();
    }

    private Optional<Current> own(Job.Committed job) {
        return offers.of(job.id()).stream()
                .filter(Offer.Accepted.class::isInstance)
                .findFirst()
                .map(offer -> new Current(
                        job.state(),
                        job.assignment().eta(),
                        OrderWriter.assigned(
                                offer.terms(),
                                job.leg(),
                                incidents
                                        .find(job.leg().incident())
                                        .orElseThrow()
                                        .facts())));
    }

    private Current offered(Offer.Open offer) {
        var terms = offer.terms();
        var leg = jobs.find(terms.job()).orElseThrow().leg();
        var facts = incidents.find(terms.incident()).orElseThrow().facts();
        return new Current(
                JobState.OFFERED, null, OrderWriter.offered(terms, leg, facts, discretion.isOwedTo(terms.responder())));
    }

    /// An order and how far it is.
    public record Current(JobState state, @Nullable Instant eta, Order order) {}
}
