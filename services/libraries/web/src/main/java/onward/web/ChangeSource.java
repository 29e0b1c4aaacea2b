package onward.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a stream's changes are read from, in the order of their ids. It is asked on a thread of the streams' own, with
/// a request context but without the caller: capture who they are beforehand.
public interface ChangeSource {
    /// Up to `max` changes after the given one, oldest first; from the beginning without one.
    ///
    /// @throws IllegalArgumentException when the cursor is none of this source's
    List<Change> after(@Nullable String cursor, int max);

    /// The id of the newest change; null while there is none.
    @Nullable
    String latest();

    /// One change as it is sent: the event's id, its name and its data as JSON.
    record Change(String id, String event, Object data) {}
}
