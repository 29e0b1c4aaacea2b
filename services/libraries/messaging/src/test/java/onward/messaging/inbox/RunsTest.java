package onward.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunsTest {
    @Test
    void a_run_is_what_one_key_says_in_a_row() {
        assertThat(sizes("a", "a", "b", "a")).containsExactly(2, 1, 1);
    }

    @Test
    void records_keep_their_order() {
        var runs = Runs.of(records("a", "b", "b", "a"));

        assertThat(runs.stream().flatMap(List::stream).map(IncomingRecord::offset))
                .containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void records_without_a_key_stay_alone() {
        assertThat(sizes(null, null)).containsExactly(1, 1);
    }

    @Test
    void a_long_run_is_cut() {
        assertThat(sizes(Collections.nCopies(35, "a").toArray(String[]::new))).containsExactly(16, 16, 3);
    }

    private static List<Integer> sizes(@Nullable String... keys) {
        return Runs.of(records(keys)).stream().map(List::size).toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(@Nullable String... keys) {
        var offsets = new int[] {0};
        return Arrays.stream(keys)
                .map(key -> new ConsumerRecord<>(
                        "onward.incidents",
                        0,
                        offsets[0]++,
                        key == null ? null : key.getBytes(StandardCharsets.UTF_8),
                        new byte[0]))
                .toList();
    }
}
