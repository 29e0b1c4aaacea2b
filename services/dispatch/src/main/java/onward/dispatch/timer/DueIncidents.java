package onward.dispatch.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.dispatch.Reading;

/// Finds what is due. Whoever works something off takes its incident's lock first, and passes by those that somebody
/// else holds at the moment.
@ApplicationScoped
public class DueIncidents {
    private final Reading reading;

    DueIncidents(Reading reading) {
        this.reading = reading;
    }

    /// Works off what is due of one incident, if there is any that nobody else is at.
    @Transactional
    boolean workOffOne(Deadlines deadlines) {
        var incident = lockOne(deadlines.due());
        incident.ifPresent(deadlines::workOff);
        return incident.isPresent();
    }

    private Optional<IncidentId> lockOne(DueIncident due) {
        var sql = """
                select i.id from %1$s due join incidents i on i.id = due.incident_id
                 where %2$s and due.%3$s <= now()
                 order by due.%3$s limit 1 for update of i skip locked""".formatted(due.table(), due.open(), due.column());
        return reading.read(sql, row -> new IncidentId(row.getObject(1, UUID.class))).stream()
                .findFirst();
    }

    @Transactional
    Optional<Instant> next(DueIncident due) {
        var sql = "select min(%1$s) from %2$s where %3$s having min(%1$s) is not null"
                .formatted(due.column(), due.table(), due.open());
        return reading.read(sql, row -> row.getObject(1, OffsetDateTime.class).toInstant()).stream()
                .findFirst();
    }
}
