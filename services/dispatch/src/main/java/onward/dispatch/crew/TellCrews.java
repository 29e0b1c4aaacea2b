package onward.dispatch.crew;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.order.OrderAmended;
import onward.contracts.order.OrderAssigned;
import onward.contracts.order.OrderCancelled;
import onward.contracts.order.OrderOffered;
import onward.contracts.order.OrderWithdrawn;
import onward.dispatch.crew.domain.CrewOrders;
import onward.dispatch.crew.domain.OrderWriter;
import onward.dispatch.fleet.Discretion;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.job.domain.Cancelled;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.job.domain.OnScene;
import onward.dispatch.job.domain.Reassigned;
import onward.dispatch.job.domain.Step;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.OfferFollower;
import onward.dispatch.offer.domain.Offers;
import onward.dispatch.offer.domain.Terms;

/// Tells crews what concerns them: an offer, that a job is theirs, that it has changed, that they need not answer or
/// not go.
@ApplicationScoped
class TellCrews implements OfferFollower, JobFollower {
    private final Incidents incidents;
    private final Jobs jobs;
    private final Offers offers;
    private final CrewOrders crewOrders;
    private final Discretion discretion;

    TellCrews(Incidents incidents, Jobs jobs, Offers offers, CrewOrders crewOrders, Discretion discretion) {
        this.incidents = incidents;
        this.jobs = jobs;
        this.offers = offers;
        this.crewOrders = crewOrders;
        this.discretion = discretion;
    }

    @Override
    public void follow(Offer offer) {
        var terms = offer.terms();
        switch (offer) {
            case Offer.Sent sent ->
                crewOrders.tell(new OrderOffered(
                        OrderWriter.offered(terms, leg(terms), facts(terms), discretion.isOwedTo(terms.responder()))));
            case Offer.Accepted accepted ->
                crewOrders.tell(new OrderAssigned(OrderWriter.assigned(terms, leg(terms), facts(terms))));
            case Offer.Withdrawn withdrawn ->
                crewOrders.tell(new OrderWithdrawn(
                        terms.responder(), terms.id(), terms.job(), terms.incident(), withdrawn.reason()));
            case Offer.Delivered delivered -> {}
            case Offer.Declined declined -> {}
            case Offer.Expired expired -> {}
        }
    }

    @Override
    public void follow(Step step) {
        switch (step.job()) {
            case Cancelled cancelled
            when cancelled.responder() != null && step.change() instanceof JobChange.Cancelled c ->
                cancel(cancelled.leg(), cancelled.responder(), c.reason());
            case Reassigned reassigned -> cancel(reassigned.leg(), reassigned.responder(), "The job goes to another.");
            case Job.Open open when step.change() instanceof JobChange.Amended -> amend(open.leg());
            case OnScene onScene
            when step.change() instanceof JobChange.ContactTried tried -> tellOfContact(onScene.leg(), tried);
            default -> {}
        }
    }

    private void cancel(Leg leg, ResponderId responder, String reason) {
        crewOrders.tell(new OrderCancelled(responder, null, leg.id(), leg.incident(), reason));
    }

    private void tellOfContact(Leg leg, JobChange.ContactTried tried) {
        var note = tried.reached()
                ? "We have reached the customer."
                : "We could not reach the customer: report GOA if nobody is there.";
        offers.of(leg.id()).stream()
                .filter(Offer.Accepted.class::isInstance)
                .map(Offer::terms)
                .map(terms -> OrderWriter.assigned(terms, leg, facts(terms)))
                .forEach(order -> crewOrders.tell(new OrderAmended(OrderWriter.noted(order, note))));
    }

    private void amend(Leg leg) {
        offers.of(leg.id()).stream()
                .sorted(Comparator.comparing(offer -> offer.terms().responder().value()))
                .forEach(offer -> amend(offer, leg));
    }

    private void amend(Offer offer, Leg leg) {
        var terms = offer.terms();
        if (offer instanceof Offer.Accepted) {
            crewOrders.tell(new OrderAmended(OrderWriter.assigned(terms, leg, facts(terms))));
        } else if (offer instanceof Offer.Open) {
            crewOrders.tell(new OrderAmended(
                    OrderWriter.offered(terms, leg, facts(terms), discretion.isOwedTo(terms.responder()))));
        }
    }

    private Leg leg(Terms terms) {
        return jobs.find(terms.job()).orElseThrow().leg();
    }

    private IncidentFacts facts(Terms terms) {
        return incidents.find(terms.incident()).orElseThrow().facts();
    }
}
