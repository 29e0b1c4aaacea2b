package onward.dispatch.crew.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// What a crew was told so far, in order.
public interface ToldOrders {
    /// Up to `max` after the cursor, oldest first.
    List<ToldOrder> after(ResponderId responder, @Nullable String cursor, int max);

    /// The cursor of the last one.
    @Nullable
    String latest(ResponderId responder);

    /// Forgets what no stream will ask for any more.
    void forgetBefore(Instant time);
}
