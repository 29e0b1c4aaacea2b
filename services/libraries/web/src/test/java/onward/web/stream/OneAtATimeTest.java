package onward.web.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {
    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void reasons_that_come_together_are_met_together() {
        var work = new OneAtATime(threads::add, runs::incrementAndGet);

        work.signal();
        work.signal();
        threads.remove().run();

        assertThat(threads).isEmpty();
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_reason_that_comes_during_the_work_makes_it_run_again_on_the_same_thread() {
        var itself = new ArrayList<OneAtATime>();
        var work = new OneAtATime(threads::add, () -> {
            if (runs.incrementAndGet() == 1) {
                itself.getFirst().signal();
            }
        });
        itself.add(work);

        work.signal();
        threads.remove().run();

        assertThat(threads).isEmpty();
        assertThat(runs).hasValue(2);
    }

    @Test
    void later_reasons_are_met_later() {
        var work = new OneAtATime(threads::add, runs::incrementAndGet);
        work.signal();
        threads.remove().run();

        work.signal();
        threads.remove().run();

        assertThat(runs).hasValue(2);
    }
}
