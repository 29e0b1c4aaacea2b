package onward.web.stream;

import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import onward.web.ChangeSource;
import onward.web.ChangeSource.Change;
import org.jspecify.annotations.Nullable;

/// What one client is to be sent next: changes read ahead, up to a bound. A client that has let a full buffer lie for
/// too long is told to read everything anew (`resync`), and goes on from there; so is one that resumes at a place that
/// is not known any more. Times are nanoseconds of one clock.
final class Feed {
    static final int MOST = 256;
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChangeSource source;
    private final Queue<Change> buffer = new ArrayDeque<>();
    private @Nullable String cursor;
    private boolean mayHaveMore = true;
    private long takenAt;

    Feed(ChangeSource source, @Nullable String cursor, long now) {
        this.source = source;
        this.cursor = cursor;
        this.takenAt = now;
    }

    /// Whether the source had more than there was room for, and there is room now.
    boolean wantsToRead() {
        return mayHaveMore && buffer.isEmpty();
    }

    void read(long now) {
        var room = MOST - buffer.size();
        if (room > 0) {
            readUpTo(room);
        } else if (now - takenAt >= PATIENCE.toNanos()) {
            resync();
        }
    }

    private void readUpTo(int room) {
        try {
            var found = source.after(cursor, room);
            buffer.addAll(found);
            mayHaveMore = found.size() >= room;
            cursor = found.isEmpty() ? cursor : found.getLast().id();
        } catch (IllegalArgumentException | WebApplicationException unknownCursor) {
            resync();
        }
    }

    private void resync() {
        cursor = source.latest();
        mayHaveMore = false;
        buffer.clear();
        buffer.add(new Change(cursor == null ? "" : cursor, "resync", Map.of()));
    }

    @Nullable
    Change take(long now) {
        takenAt = now;
        return buffer.poll();
    }
}
