package onward.contracts.dispatch;

import java.time.Instant;
import onward.contracts.id.JobId;
import onward.contracts.id.PromiseId;
import org.jspecify.annotations.Nullable;

/// What the customer was told: to expect `kind` by `dueAt`. `jobId` is the job that keeps it, if it is one job's;
/// `channel` is how they were told, `toldBy` by whom, `toldAt` when.
public record PromiseFacts(
        PromiseId id,
        PromiseKind kind,
        Instant dueAt,
        PromiseState state,
        @Nullable JobId jobId,
        @Nullable String channel,
        @Nullable String toldBy,
        @Nullable Instant toldAt) {}
