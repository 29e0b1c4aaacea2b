package onward.web.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onward.web.ChangeSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final long LATER = Feed.PATIENCE.toNanos();

    private final Log log = new Log();

    /// Changes with the ids 1, 2, 3 …
    private static final class Log implements ChangeSource {
        private final List<Change> changes = new ArrayList<>();

        void grow(int count) {
            IntStream.range(0, count)
                    .mapToObj(index -> Integer.toString(changes.size() + 1))
                    .forEach(id -> changes.add(new Change(id, "changed", id)));
        }

        @Override
        public List<Change> after(@Nullable String cursor, int max) {
            return changes.stream()
                    .skip(cursor == null ? 0 : Integer.parseInt(cursor))
                    .limit(max)
                    .toList();
        }

        @Override
        public @Nullable String latest() {
            return changes.isEmpty() ? null : changes.getLast().id();
        }
    }

    private static List<String> takeAll(Feed feed, long now) {
        var taken = new ArrayList<String>();
        for (var change = feed.take(now); change != null; change = feed.take(now)) {
            taken.add(change.event().equals("resync") ? "resync at " + change.id() : change.id());
        }
        return taken;
    }

    @Test
    void a_client_goes_on_after_the_last_change_that_it_has_seen() {
        log.grow(5);
        var feed = new Feed(log, "3", 0);

        feed.read(0);

        assertThat(takeAll(feed, 0)).containsExactly("4", "5");
    }

    @Test
    void what_happens_later_follows() {
        var feed = new Feed(log, null, 0);
        feed.read(0);
        log.grow(1);

        feed.read(1);

        assertThat(takeAll(feed, 1)).containsExactly("1");
    }

    @Test
    void a_client_far_behind_gets_everything_as_long_as_it_takes_it() {
        log.grow(1_000);
        var feed = new Feed(log, null, 0);
        var taken = new ArrayList<String>();

        while (feed.wantsToRead()) {
            feed.read(0);
            taken.addAll(takeAll(feed, 0));
        }

        assertThat(taken).hasSize(1_000).endsWith("1000");
    }

    @Test
    void a_client_that_takes_nothing_for_too_long_reads_everything_anew() {
        log.grow(Feed.MOST + 10);
        var feed = new Feed(log, null, 0);
        feed.read(0);

        feed.read(LATER);

        assertThat(takeAll(feed, LATER)).containsExactly("resync at %d".formatted(Feed.MOST + 10));
    }

    @Test
    void a_client_that_is_only_slow_misses_nothing() {
        log.grow(Feed.MOST + 1);
        var feed = new Feed(log, null, 0);
        feed.read(0);
        feed.take(LATER - 1);
        feed.read(LATER);

        feed.read(LATER + 1);

        assertThat(takeAll(feed, LATER + 1)).hasSize(Feed.MOST).startsWith("2");
    }

    @Test
    void a_client_that_resumes_at_an_unknown_place_reads_everything_anew() {
        log.grow(3);
        var feed = new Feed(log, "yesterday", 0);

        feed.read(0);

        assertThat(takeAll(feed, 0)).containsExactly("resync at 3");
    }
}
