package onward.contracts.order;

import java.util.List;
import onward.contracts.EventType;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// What you reported could not be applied: `problem` is its type, `allowed` what would have been.
@EventType("onward.order.refused.v1")
public record OrderRefused(
        ResponderId responderId,
        String reportId,
        @Nullable String offerId,
        @Nullable String jobId,
        String problem,
        String detail,
        List<String> allowed)
        implements OrderEvent {}
