package onward.intake.timeline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.intake.timeline.domain.Entry;
import onward.intake.timeline.domain.Timeline;
import onward.intake.timeline.domain.Told;
import onward.messaging.AfterCommit;
import onward.web.ChangeStreams;

/// The timeline in PostgreSQL; whoever follows a stream is woken after each commit.
@ApplicationScoped
class StoredTimeline implements Timeline {
    private final TimelineTable table;
    private final AfterCommit afterCommit;
    private final ChangeStreams streams;

    StoredTimeline(TimelineTable table, AfterCommit afterCommit, ChangeStreams streams) {
        this.table = table;
        this.afterCommit = afterCommit;
        this.streams = streams;
    }

    @Override
    public void add(List<Entry> entries) {
        table.insert(entries);
        afterCommit.run(streams::wake);
    }

    @Override
    public List<Told> of(IncidentId incident) {
        return TimelineRow.<TimelineRow>find("incidentId = ?1 order by at, seq", incident.value()).stream()
                .map(TimelineRow::told)
                .toList();
    }
}
