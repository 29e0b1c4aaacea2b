package onward.intake.customers;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import onward.intake.customers.domain.ImportProgress;
import onward.intake.customers.domain.VehicleLine;

/// Keeps what was read of a file while more of it is being read: one part after the other, and never more than one
/// ahead.
final class Keeping {
    private final Function<List<VehicleLine>, ImportProgress> keep;
    private final Executor threads;
    private CompletableFuture<ImportProgress> latest;

    Keeping(Function<List<VehicleLine>, ImportProgress> keep, Executor threads, ImportProgress before) {
        this.keep = keep;
        this.threads = threads;
        this.latest = CompletableFuture.completedFuture(before);
    }

    /// Waits until the part before is kept, and has this one kept.
    void next(List<VehicleLine> part) {
        finished();
        latest = CompletableFuture.supplyAsync(() -> keep.apply(part), threads);
    }

    /// How far the file is once everything is kept.
    ImportProgress finished() {
        try {
            return latest.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
