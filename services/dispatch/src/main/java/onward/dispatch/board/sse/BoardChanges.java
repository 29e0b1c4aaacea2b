package onward.dispatch.board.sse;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import onward.dispatch.board.BoardChange;
import onward.dispatch.board.FollowBoard;
import onward.dispatch.board.domain.Place;
import onward.dispatch.board.domain.Viewer;
import onward.web.ChangeSource;
import org.jspecify.annotations.Nullable;

/// The changes of the board that one caller may see. It remembers how far it has looked through those that they may
/// not, and of an area what it has told to be gone, so that what goes on elsewhere is not told again and again.
final class BoardChanges implements ChangeSource {
    private final FollowBoard followBoard;
    private final Viewer viewer;
    private final Set<String> gone = new HashSet<>();
    private @Nullable String askedFrom;
    private @Nullable Place reached;

    BoardChanges(FollowBoard followBoard, Viewer viewer) {
        this.followBoard = followBoard;
        this.viewer = viewer;
    }

    @Override
    public List<Change> after(@Nullable String cursor, int max) {
        var from = cursor == null ? followBoard.latest() : Place.parse(cursor);
        var news =
                followBoard.after(reached != null && Objects.equals(askedFrom, cursor) ? reached : from, viewer, max);
        askedFrom = cursor;
        reached = news.reached();
        return news.changes().stream()
                .filter(this::isNews)
                .map(BoardChanges::change)
                .toList();
    }

    private boolean isNews(BoardChange change) {
        var which = change.kind() + " " + change.id();
        if (change.entry().onBoard()) {
            gone.remove(which);
            return true;
        }
        return viewer.area() == null || gone.add(which);
    }

    private static Change change(BoardChange change) {
        return new Change(change.place().toString(), change.kind().word(), change.entry());
    }

    @Override
    public String latest() {
        return followBoard.latest().toString();
    }
}
