package onward.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrandTest {
    @Test
    void a_strand_is_what_one_key_says_in_a_poll() {
        assertThat(runs("a", "b", "a")).containsExactly(List.of(0L, 2L), List.of(1L));
    }

    @Test
    void records_without_a_key_stay_alone() {
        assertThat(runs(null, null)).containsExactly(List.of(0L), List.of(1L));
    }

    @Test
    void a_long_strand_is_dealt_with_in_runs() {
        assertThat(runs(Collections.nCopies(35, "a").toArray(String[]::new)).stream()
                        .map(List::size))
                .containsExactly(16, 16, 3);
    }

    /// The offsets of each run, strand by strand.
    private static List<List<Long>> runs(@Nullable String... keys) {
        var runs = new ArrayList<List<Long>>();
        for (var strand : Polled.strands(keys)) {
            while (!strand.isDealtWith()) {
                var run = strand.nextRun();
                runs.add(run.stream().map(IncomingRecord::offset).toList());
                strand.dealtWith(run);
            }
        }
        return runs;
    }
}
