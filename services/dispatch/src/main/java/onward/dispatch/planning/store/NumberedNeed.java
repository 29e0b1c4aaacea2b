package onward.dispatch.planning.store;

import java.time.Instant;
import java.util.List;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Capability;
import onward.dispatch.planning.domain.Need;
import org.jspecify.annotations.Nullable;

/// A need as the query for units around it reads it, with its number among those that are asked for at once.
record NumberedNeed(
        int number,
        String kind,
        List<String> requires,
        double lon,
        double lat,
        String brand,
        List<String> excluded,
        @Nullable String freed,
        double border,
        @Nullable Instant turn) {
    static NumberedNeed of(int number, Need need, double border) {
        return new NumberedNeed(
                number,
                need.kind().name(),
                need.requires().stream().map(Capability::toString).toList(),
                need.place().lon(),
                need.place().lat(),
                need.brand(),
                need.excluded().stream().map(ResponderId::value).toList(),
                need.freed() == null ? null : need.freed().toString(),
                border,
                need.turn());
    }
}
