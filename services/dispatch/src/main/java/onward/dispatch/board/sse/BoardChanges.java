package onward.dispatch.board.sse;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import onward.dispatch.board.FollowBoard;
import onward.dispatch.board.domain.Place;
import onward.web.ChangeSource;
import org.jspecify.annotations.Nullable;

/// The changes of the board that one caller may see. It remembers how far it has looked through those that they may
/// not.
final class BoardChanges implements ChangeSource {
    private final FollowBoard followBoard;
    private final Set<String> brands;
    private @Nullable String askedFrom;
    private @Nullable Place reached;

    BoardChanges(FollowBoard followBoard, Set<String> brands) {
        this.followBoard = followBoard;
        this.brands = brands;
    }

    @Override
    public List<Change> after(@Nullable String cursor, int max) {
        var from = cursor == null ? followBoard.latest() : Place.parse(cursor);
        var news =
                followBoard.after(reached != null && Objects.equals(askedFrom, cursor) ? reached : from, brands, max);
        askedFrom = cursor;
        reached = news.reached();
        return news.changes().stream().map(BoardChanges::change).toList();
    }

    private static Change change(FollowBoard.Change change) {
        return new Change(change.place().toString(), change.kind().word(), change.entry());
    }

    @Override
    public String latest() {
        return followBoard.latest().toString();
    }
}
