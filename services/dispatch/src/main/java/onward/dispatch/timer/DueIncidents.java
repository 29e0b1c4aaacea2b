package onward.dispatch.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.IncidentId;

/// Finds what is due. Whoever works something off takes its incident's lock first, and passes by those that somebody
/// else holds at the moment.
@ApplicationScoped
public class DueIncidents {
    private final EntityManager database;

    DueIncidents(EntityManager database) {
        this.database = database;
    }

    /// Locks one incident of which something is due.
    public Optional<IncidentId> lockOne(Due due) {
        @SuppressWarnings("unchecked")
        var found = database.createNativeQuery("""
                select i.id from incidents i
                 where i.id in (select incident_id from %s where %s and %s <= now())
                 limit 1 for update skip locked""".formatted(due.table(), due.open(), due.column()), UUID.class)
                .getResultStream()
                .findFirst();
        return found.map(id -> new IncidentId((UUID) id));
    }

    @Transactional
    public Optional<Instant> next(Due due) {
        var next = database.createNativeQuery(
                        "select min(%s) from %s where %s".formatted(due.column(), due.table(), due.open()),
                        Instant.class)
                .getSingleResult();
        return Optional.ofNullable((Instant) next);
    }

    /// Which rows can be due: those of `table` that are `open`, at the time in `column`.
    public record Due(String table, String column, String open) {}
}
