package onward.intake.timeline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.contracts.incident.IncidentState;
import onward.intake.timeline.domain.ChangeLog;
import onward.intake.timeline.domain.LogPlace;
import onward.intake.timeline.domain.PictureChange;
import onward.intake.timeline.domain.WantedChanges;
import org.jspecify.annotations.Nullable;

/// The changes in the order of the transactions that made them. A change is read only when every transaction that began
/// before its own has ended: until then an earlier one could still appear, and a reader who had gone on would miss it.
@ApplicationScoped
class Changes implements ChangeLog {
    private static final String COLUMNS =
            "select t.xid::text as xid, t.seq, t.incident_id, t.brand, t.state, t.at, t.type, t.actor, t.text";
    private static final String SETTLED = " from timeline t where t.xid < pg_snapshot_xmin(pg_current_snapshot())";
    private static final String AFTER = COLUMNS + SETTLED
            + " and (t.xid, t.seq) > (cast(:xid as xid8), :seq) and t.brand in (:brands)"
            + " and t.state in (:states) and t.incident_id = coalesce(cast(:incident as uuid), t.incident_id)"
            + " order by t.xid, t.seq limit :most";
    private static final String LATEST =
            "select t.xid::text as xid, t.seq" + SETTLED + " order by t.xid desc, t.seq desc limit 1";

    private final EntityManager database;

    Changes(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public List<PictureChange> after(LogPlace place, WantedChanges wanted, int most) {
        var query = database.createNativeQuery(AFTER, Tuple.class)
                .setParameter("xid", Long.toUnsignedString(place.transaction()))
                .setParameter("seq", place.number())
                .setParameter("brands", wanted.brands())
                .setParameter("states", states(wanted))
                .setParameter(
                        "incident",
                        wanted.incident() == null ? null : wanted.incident().value())
                .setParameter("most", most);
        return query.getResultList().stream().map(row -> change((Tuple) row)).toList();
    }

    private static List<String> states(WantedChanges wanted) {
        var states = wanted.states().isEmpty() ? List.of(IncidentState.values()) : wanted.states();
        return states.stream().map(IncidentState::name).toList();
    }

    @Override
    @Transactional
    public @Nullable LogPlace latest() {
        List<?> newest = database.createNativeQuery(LATEST, Tuple.class).getResultList();
        return newest.isEmpty() ? null : place((Tuple) newest.getFirst());
    }

    private static LogPlace place(Tuple row) {
        return new LogPlace(Long.parseUnsignedLong(row.get("xid", String.class)), row.get("seq", Long.class));
    }

    private static PictureChange change(Tuple row) {
        return new PictureChange(
                place(row),
                row.get("incident_id", UUID.class),
                row.get("brand", String.class),
                row.get("state", String.class),
                row.get("at", Instant.class),
                row.get("type", String.class),
                row.get("actor", String.class),
                row.get("text", String.class));
    }
}
