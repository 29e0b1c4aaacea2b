package onward.intake;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Several people doing the same at the same instant.
public final class AtOnce {
    private AtOnce() {}

    /// What each of them got.
    public static <T> List<T> run(int people, Supplier<T> deed) {
        var together = new CountDownLatch(people);
        try (var threads = Executors.newFixedThreadPool(people)) {
            var deeds = IntStream.range(0, people)
                    .mapToObj(person -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return deed.get();
                    }))
                    .toList();
            return deeds.stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new AssertionError("It could not be done.", e);
                        }
                    })
                    .toList();
        }
    }
}
