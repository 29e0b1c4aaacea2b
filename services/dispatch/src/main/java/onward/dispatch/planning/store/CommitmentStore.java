package onward.dispatch.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onward.contracts.dispatch.JobState;
import onward.contracts.value.Position;
import onward.dispatch.Json;
import onward.dispatch.planning.domain.Commitment;
import org.jspecify.annotations.Nullable;

/// Reads what responders hold: jobs that they have taken, first those under way, and jobs that they were offered.
@ApplicationScoped
class CommitmentStore {
    private static final String OF = """
            select responder_id, incident_id, state, lon, lat, drop_off_lon, drop_off_lat, work_seconds
              from commitments
             where responder_id in (select jsonb_array_elements_text(cast(:responders as jsonb)))
             order by case state when 'OFFERED' then 2 when 'ACCEPTED' then 1 else 0 end, eta, job_id""";

    private final EntityManager database;
    private final Json json;

    CommitmentStore(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    /// By responder, in the order in which they are done.
    Map<String, List<Held>> of(Collection<String> responders) {
        if (responders.isEmpty()) {
            return Map.of();
        }
        var query = database.createNativeQuery(OF, Tuple.class).setParameter("responders", json.write(responders));
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("responder_id", String.class),
                        Collectors.mapping(CommitmentStore::held, Collectors.toList())));
    }

    private static Held held(Tuple row) {
        var dropOffLon = row.get("drop_off_lon", Double.class);
        return new Held(
                row.get("incident_id").toString(),
                JobState.valueOf(row.get("state", String.class)),
                new Position(row.get("lon", Double.class), row.get("lat", Double.class)),
                Duration.ofSeconds(row.get("work_seconds", Long.class)),
                dropOffLon == null ? null : new Position(dropOffLon, row.get("drop_off_lat", Double.class)));
    }

    /// One job that a responder holds.
    record Held(
            String incident,
            JobState state,
            Position pickup,
            Duration work,
            @Nullable Position dropOff) {
        /// What is left of it for a responder that is there now.
        Commitment commitment(Position now) {
            return switch (state) {
                case ON_SCENE -> new Commitment(now, work, dropOff);
                case TRANSPORTING -> new Commitment(dropOff == null ? now : dropOff, Duration.ZERO, null);
                case AT_DESTINATION -> new Commitment(now, Duration.ZERO, null);
                default -> new Commitment(pickup, work, dropOff);
            };
        }
    }
}
