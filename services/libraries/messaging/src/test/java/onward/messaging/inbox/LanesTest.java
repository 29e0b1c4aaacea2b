package onward.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Test
    void as_many_strands_as_there_are_lanes_are_dealt_with_at_once() {
        var together = new CountDownLatch(3);
        var met = ConcurrentHashMap.<Strand>newKeySet();
        try (var lanes = new Lanes("test", 3)) {
            lanes.each(Polled.strands("a", "b", "c"), strand -> {
                together.countDown();
                if (awaited(together)) {
                    met.add(strand);
                }
            });
        }
        assertThat(met).hasSize(3);
    }

    @Test
    void one_lane_is_the_callers_thread() {
        var threads = ConcurrentHashMap.<Thread>newKeySet();
        try (var lanes = new Lanes("test", 1)) {
            lanes.each(Polled.strands("a", "b"), strand -> threads.add(Thread.currentThread()));
        }
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void each_strand_is_dealt_with_once_before_the_call_returns() {
        var strands = Polled.strands("a", "b", "c", "d", "e", "f", "g");
        try (var lanes = new Lanes("test", 3)) {
            lanes.each(strands, strand -> strand.dealtWith(strand.nextRun()));

            assertThat(strands).allMatch(Strand::isDealtWith);
        }
    }

    @Test
    void no_lane_at_all_is_refused() {
        assertThatThrownBy(() -> new Lanes("test", 0)).hasMessageContaining("at least 1 is expected");
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
