package onward.intake.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.intake.reporting.domain.Change;
import onward.intake.timeline.domain.Entry;
import onward.intake.timeline.domain.Timeline;
import onward.messaging.Outbox;

/// Tells what happened to an incident: to everybody by the outbox, and to the agents by the timeline.
@ApplicationScoped
class Announcer {
    private final Outbox outbox;
    private final Timeline timeline;

    Announcer(Outbox outbox, Timeline timeline) {
        this.outbox = outbox;
        this.timeline = timeline;
    }

    void announce(List<Change> changes) {
        changes.forEach(change -> outbox.append(change.event()));
        timeline.add(changes.stream().map(Announcer::entry).toList());
    }

    private static Entry entry(Change change) {
        var incident = change.incident();
        return new Entry(incident.id(), incident.facts().brand(), incident.state(), change.at(), change.event());
    }
}
