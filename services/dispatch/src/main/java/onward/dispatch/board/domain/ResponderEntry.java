package onward.dispatch.board.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.fleet.domain.ResponderStatus;
import org.jspecify.annotations.Nullable;

/// A responder on the board: where it is, in which control `area`, and how old that is. `positionAt` is null where
/// nobody has said; it is shown at home then. A `stale` position is one to doubt.
public record ResponderEntry(
        ResponderId id,
        String name,
        ResponderKind kind,
        String area,
        ResponderStatus status,
        List<String> brands,
        Position position,
        @Nullable Instant positionAt,
        @Nullable Long positionAgeSeconds,
        boolean stale,
        @Nullable Double speedKmh,
        @Nullable Double headingDegrees,
        @Nullable Instant shiftUntil,
        boolean onBoard)
        implements Entry {
    /// The same, with a position doubted that is as old as `staleAfter`.
    public ResponderEntry doubtedAfter(Duration staleAfter) {
        boolean doubtful = positionAgeSeconds == null || positionAgeSeconds >= staleAfter.toSeconds();
        return new ResponderEntry(
                id,
                name,
                kind,
                area,
                status,
                brands,
                position,
                positionAt,
                positionAgeSeconds,
                doubtful,
                speedKmh,
                headingDegrees,
                shiftUntil,
                onBoard);
    }
}
