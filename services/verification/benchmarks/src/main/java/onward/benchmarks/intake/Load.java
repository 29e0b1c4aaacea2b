package onward.benchmarks.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import onward.benchmarks.Distribution;

/// Many who post to one door at the same time, each over a connection of their own.
///
/// @param path where on the service
/// @param bodies what they post, asked for by several threads
record Load(String url, String token, String path, Supplier<String> bodies) {
    /// Each posts again as soon as it has an answer.
    LoadResult asFastAsPossible(int connections, Duration howLong) throws InterruptedException {
        return run(connections, howLong, (turn, start) -> System.nanoTime());
    }

    /// At a steady rate; who is late counts from when it should have begun.
    LoadResult at(int perSecond, int connections, Duration howLong) throws InterruptedException {
        return run(connections, howLong, (turn, start) -> {
            long due = start + turn * TimeUnit.SECONDS.toNanos(1) / perSecond;
            LockSupport.parkNanos(due - System.nanoTime());
            return due;
        });
    }

    private LoadResult run(int connections, Duration howLong, Pace pace) throws InterruptedException {
        var answered = new Distribution();
        var failures = new AtomicInteger();
        var turns = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + howLong.toNanos();
        try (var callers = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                callers.submit(() -> {
                    try (var connection = new LeanConnection(url, token)) {
                        for (long began = pace.begin(turns.getAndIncrement(), start);
                                began < end;
                                began = pace.begin(turns.getAndIncrement(), start)) {
                            post(connection, began, answered, failures);
                        }
                    }
                    return null;
                });
            }
        }
        return new LoadResult(answered, failures.get(), Duration.ofNanos(System.nanoTime() - start));
    }

    private void post(LeanConnection connection, long began, Distribution answered, AtomicInteger failures)
            throws IOException {
        var answer = connection.post(path, bodies.get());
        if (answer.status() == 201) {
            answered.add(System.nanoTime() - began);
        } else if (failures.getAndIncrement() == 0) {
            System.err.printf("A report was answered with %d: %s%n", answer.status(), answer.body());
        }
    }
}
