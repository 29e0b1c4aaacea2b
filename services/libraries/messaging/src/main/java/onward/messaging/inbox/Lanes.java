package onward.messaging.inbox;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// How many strands of one reader are dealt with at the same time: one by the reading thread, the others by helpers,
/// which start when they are first needed.
final class Lanes implements AutoCloseable {
    private final ExecutorService helpers;
    private final int number;

    /// @param number how many there are, the reading thread's own included; at least 1
    Lanes(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "onward.messaging.consumer.lanes is %d; at least 1 is expected.".formatted(number));
        }
        this.number = number;
        this.helpers = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name(name + " helper").factory());
    }

    /// Returns when all are dealt with.
    void each(List<Strand> strands, Consumer<Strand> deal) {
        var open = new ConcurrentLinkedQueue<>(strands);
        Runnable lane = () -> {
            for (var strand = open.poll(); strand != null; strand = open.poll()) {
                deal.accept(strand);
            }
        };
        var helping = Stream.generate(() -> CompletableFuture.runAsync(lane, helpers))
                .limit(Math.max(0, Math.min(number, strands.size()) - 1))
                .toArray(CompletableFuture<?>[]::new);
        lane.run();
        CompletableFuture.allOf(helping).join();
    }

    @Override
    public void close() {
        helpers.close();
    }
}
