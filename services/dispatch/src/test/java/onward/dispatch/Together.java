package onward.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Has several threads do something at the same instant.
public final class Together {
    private Together() {}

    /// What each of them got.
    public static <T> List<T> all(int threads, Callable<T> work) throws Exception {
        return all(Collections.nCopies(threads, work));
    }

    public static <T> List<T> all(List<Callable<T>> works) throws Exception {
        var barrier = new CyclicBarrier(works.size());
        try (var executor = Executors.newFixedThreadPool(works.size())) {
            var futures = new ArrayList<Future<T>>();
            for (var work : works) {
                futures.add(executor.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
