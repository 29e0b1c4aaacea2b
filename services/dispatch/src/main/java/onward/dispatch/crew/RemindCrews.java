package onward.dispatch.crew;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.id.IncidentId;
import onward.contracts.order.OrderReminded;
import onward.contracts.value.By;
import onward.dispatch.alarm.RaiseAlarm;
import onward.dispatch.crew.domain.CrewOrders;
import onward.dispatch.crew.domain.OrderWriter;
import onward.dispatch.fleet.Discretion;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.UnreadOffers;

/// Tells crews over a second channel of offers that they have not acknowledged, once, and has somebody call them.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
public class RemindCrews {
    private static final By BY = By.actor("dispatch");

    private final Incidents incidents;
    private final Jobs jobs;
    private final UnreadOffers unreadOffers;
    private final CrewOrders crewOrders;
    private final Discretion discretion;
    private final RaiseAlarm raiseAlarm;

    RemindCrews(
            Incidents incidents,
            Jobs jobs,
            UnreadOffers unreadOffers,
            CrewOrders crewOrders,
            Discretion discretion,
            RaiseAlarm raiseAlarm) {
        this.incidents = incidents;
        this.jobs = jobs;
        this.unreadOffers = unreadOffers;
        this.crewOrders = crewOrders;
        this.discretion = discretion;
        this.raiseAlarm = raiseAlarm;
    }

    public void remind(IncidentId incident) {
        unreadOffers.toRemindOf(incident).stream()
                .sorted(Comparator.comparing(offer -> offer.terms().responder().value()))
                .forEach(this::remind);
    }

    private void remind(Offer.Sent offer) {
        var terms = offer.terms();
        var leg = jobs.find(terms.job()).orElseThrow().leg();
        var facts = incidents.find(terms.incident()).orElseThrow().facts();
        unreadOffers.reminded(offer.id());
        crewOrders.tell(
                new OrderReminded(OrderWriter.offered(terms, leg, facts, discretion.isOwedTo(terms.responder()))));
        raiseAlarm.raise(
                terms.incident(),
                AlarmKind.OFFER_UNDELIVERED,
                terms.job(),
                terms.responder(),
                "%s has not read the offer, which lapses at %s; call them."
                        .formatted(terms.responder(), terms.expiresAt()),
                BY);
    }
}
