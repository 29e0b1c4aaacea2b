package onward.dispatch.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onward.contracts.dispatch.JobState;
import onward.contracts.value.Position;
import onward.dispatch.Json;
import onward.dispatch.Reading;
import onward.dispatch.planning.domain.Commitment;
import org.jspecify.annotations.Nullable;

/// Reads what responders hold: jobs that they have taken, first those under way, and jobs that they were offered.
@ApplicationScoped
class CommitmentStore {
    private static final String OF = """
            select responder_id, incident_id, state, lon, lat, drop_off_lon, drop_off_lat, work_seconds
              from commitments
             where responder_id = any(array(select jsonb_array_elements_text(cast(? as jsonb))))
             order by case state when 'OFFERED' then 2 when 'ACCEPTED' then 1 else 0 end, eta, job_id""";

    private final Reading reading;
    private final Json json;

    CommitmentStore(Reading reading, Json json) {
        this.reading = reading;
        this.json = json;
    }

    /// By responder, in the order in which they are done.
    Map<String, List<Held>> of(Collection<String> responders) {
        return responders.isEmpty()
                ? Map.of()
                : reading.read(OF, Held::of, json.write(responders)).stream()
                        .collect(Collectors.groupingBy(Held::responder));
    }

    /// One job that a responder holds.
    record Held(
            String responder,
            String incident,
            JobState state,
            Position pickup,
            Duration work,
            @Nullable Position dropOff) {
        static Held of(ResultSet row) throws SQLException {
            var dropOffLon = row.getObject("drop_off_lon", Double.class);
            return new Held(
                    row.getString("responder_id"),
                    row.getString("incident_id"),
                    JobState.valueOf(row.getString("state")),
                    new Position(row.getDouble("lon"), row.getDouble("lat")),
                    Duration.ofSeconds(row.getLong("work_seconds")),
                    dropOffLon == null ? null : new Position(dropOffLon, row.getDouble("drop_off_lat")));
        }

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
