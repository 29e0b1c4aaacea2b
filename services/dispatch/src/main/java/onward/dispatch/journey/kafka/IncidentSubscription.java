package onward.dispatch.journey.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import onward.contracts.Topic;
import onward.contracts.incident.IncidentAmended;
import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentEvent;
import onward.contracts.incident.IncidentHandedOver;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.IncidentMerged;
import onward.contracts.incident.IncidentTriaged;
import onward.dispatch.figures.HeardReport;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.journey.AmendJourney;
import onward.dispatch.journey.CancelJourney;
import onward.dispatch.journey.PlanJourney;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;
import org.jboss.logging.Logger;

/// Hears from intake what has happened and to whom. Drills and technical checks are never dispatched, nor is care that
/// needs nobody on the road.
@ApplicationScoped
class IncidentSubscription implements Subscription<IncidentEvent> {
    private static final Logger LOG = Logger.getLogger(IncidentSubscription.class);

    private static final Set<IncidentKind> NEVER_DISPATCHED =
            EnumSet.of(IncidentKind.TEST, IncidentKind.SYNTHETIC, IncidentKind.CARE);

    private final PlanJourney planJourney;
    private final AmendJourney amendJourney;
    private final CancelJourney cancelJourney;
    private final HeardReport heard;

    IncidentSubscription(
            PlanJourney planJourney, AmendJourney amendJourney, CancelJourney cancelJourney, HeardReport heard) {
        this.planJourney = planJourney;
        this.amendJourney = amendJourney;
        this.cancelJourney = cancelJourney;
        this.heard = heard;
    }

    @Override
    public Topic topic() {
        return Topic.INCIDENTS;
    }

    @Override
    public Class<IncidentEvent> family() {
        return IncidentEvent.class;
    }

    @Override
    public Set<Class<? extends IncidentEvent>> concerns() {
        return Set.of(
                IncidentTriaged.class,
                IncidentAmended.class,
                IncidentCancelled.class,
                IncidentMerged.class,
                IncidentHandedOver.class);
    }

    @Override
    public Handled handle(IncidentEvent event, Envelope envelope) {
        switch (event) {
            case IncidentTriaged triaged -> triaged(triaged);
            case IncidentAmended amended -> amendJourney.amend(amended);
            case IncidentCancelled cancelled ->
                cancelJourney.cancel(cancelled.incidentId(), cancelled.reason(), cancelled.by());
            case IncidentMerged merged ->
                cancelJourney.cancel(
                        merged.incidentId(), "It is the same as incident %s.".formatted(merged.into()), merged.by());
            case IncidentHandedOver over ->
                cancelJourney.cancel(over.incidentId(), "%s has taken over.".formatted(over.to()), over.by());
            default -> {}
        }
        return Handled.done();
    }

    private void triaged(IncidentTriaged triaged) {
        var kind = triaged.facts().kind();
        if (NEVER_DISPATCHED.contains(kind)) {
            LOG.infof("never dispatched: kind=%s incident=%s", kind, triaged.incidentId());
            return;
        }
        heard.of(triaged.facts());
        planJourney.plan(
                new KnownIncident(triaged.incidentId(), triaged.facts(), triaged.triage(), triaged.cover(), true));
        LOG.infof("planned: incident=%s", triaged.incidentId());
    }
}
