package onward.dispatch.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.contracts.id.ResponderId;
import onward.dispatch.Reading;
import onward.dispatch.planning.domain.Claims;

/// Claims responders by the locks of their rows. Who has room is asked after that, since only then what others gave
/// them can be seen.
@ApplicationScoped
class ClaimStore implements Claims {
    private static final String LOCK = "select id from responders where id = any(?) order by id for no key update";

    private static final String WITH_ROOM = """
            select id from responders
             where id = any(?)
               and (select count(*) from commitments held where held.responder_id = responders.id) < stack_size
            """;

    private final Reading reading;

    ClaimStore(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Set<ResponderId> take(List<ResponderId> wanted) {
        return withRoom(locked(LOCK + " skip locked", wanted));
    }

    @Override
    public Set<ResponderId> await(List<ResponderId> wanted) {
        return withRoom(locked(LOCK, wanted));
    }

    private List<ResponderId> locked(String sql, List<ResponderId> wanted) {
        return reading.read(sql, row -> new ResponderId(row.getString(1)), (Object) values(wanted));
    }

    private Set<ResponderId> withRoom(List<ResponderId> locked) {
        return locked.isEmpty() ? Set.of() : new HashSet<>(locked(WITH_ROOM, locked));
    }

    private static String[] values(List<ResponderId> ids) {
        return ids.stream().map(ResponderId::value).toArray(String[]::new);
    }
}
