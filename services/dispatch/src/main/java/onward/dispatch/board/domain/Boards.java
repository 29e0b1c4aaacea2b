package onward.dispatch.board.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The board as it stands, for whoever looks.
public interface Boards {
    /// What a look sees now.
    Snapshot now();

    /// Whatever of a kind is on the board.
    <T> List<T> all(EntryKind kind, Class<T> type, Viewer viewer);

    /// What has changed after a place until a look, in order, up to `max`.
    List<Touched> touched(Place after, Snapshot upTo, int max);

    /// Certain entries of a kind as they are now, by their ids; those of other brands are not among them, and those of
    /// other areas are not on the board.
    <T> Map<String, T> these(EntryKind kind, Class<T> type, Collection<String> ids, Viewer viewer);

    /// Something of which the board knows that it has changed.
    record Touched(EntryKind kind, String id, long transaction, long number) {}
}
