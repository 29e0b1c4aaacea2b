package onward.resolution.casefile.kafka;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.contracts.Topic;
import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentEvent;
import onward.contracts.incident.IncidentHandedOver;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.IncidentMerged;
import onward.contracts.incident.IncidentReopened;
import onward.contracts.incident.IncidentTriaged;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;
import onward.resolution.Follower;
import onward.resolution.casefile.CallOffCase;
import onward.resolution.casefile.FindCase;
import onward.resolution.casefile.HandOverCase;
import onward.resolution.casefile.OpenCase;
import onward.resolution.casefile.ReopenCase;

/// Opens a case with every incident that needs care, ends or takes it up again with it, and tells the features that
/// follow along.
@ApplicationScoped
class IncidentSubscription implements Subscription<IncidentEvent> {
    private static final Set<IncidentKind> WITHOUT_CARE = EnumSet.of(IncidentKind.TEST, IncidentKind.SYNTHETIC);
    private static final Set<Class<? extends IncidentEvent>> CARE = Set.of(
            IncidentTriaged.class,
            IncidentCancelled.class,
            IncidentHandedOver.class,
            IncidentMerged.class,
            IncidentReopened.class);

    private final OpenCase openCase;
    private final CallOffCase callOffCase;
    private final ReopenCase reopenCase;
    private final HandOverCase handOverCase;
    private final FindCase findCase;
    private final List<Follower<IncidentEvent>> followers;

    IncidentSubscription(
            OpenCase openCase,
            CallOffCase callOffCase,
            ReopenCase reopenCase,
            HandOverCase handOverCase,
            FindCase findCase,
            @All List<Follower<IncidentEvent>> followers) {
        this.openCase = openCase;
        this.callOffCase = callOffCase;
        this.reopenCase = reopenCase;
        this.handOverCase = handOverCase;
        this.findCase = findCase;
        this.followers = followers;
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
        return Stream.concat(CARE.stream(), followers.stream().flatMap(follower -> follower.concerns().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Handled handle(IncidentEvent event, Envelope envelope) {
        switch (event) {
            case IncidentTriaged triaged -> open(triaged);
            case IncidentCancelled cancelled -> callOffCase.callOff(cancelled.incidentId(), cancelled.by());
            case IncidentHandedOver over -> handOverCase.handOver(over.incidentId(), envelope.time(), over.by());
            case IncidentMerged merged -> callOffCase.callOff(merged.incidentId(), merged.by());
            case IncidentReopened reopened ->
                reopenCase.reopen(reopened.incidentId(), reopened.reason(), reopened.by());
            default -> {}
        }
        if (findCase.find(event.incidentId(), brand -> true).isPresent()) {
            followers.forEach(follower -> follower.follow(event, envelope));
        }
        return Handled.done();
    }

    private void open(IncidentTriaged triaged) {
        var facts = triaged.facts();
        if (!WITHOUT_CARE.contains(facts.kind())) {
            openCase.open(triaged.incidentId(), facts.brand(), facts.reportedAt(), triaged.by());
        }
    }
}
