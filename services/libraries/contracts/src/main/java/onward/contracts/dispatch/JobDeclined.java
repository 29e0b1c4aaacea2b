package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// A responder does not take it.
@EventType("onward.job.declined.v1")
public record JobDeclined(
        JobFacts job,
        OfferFacts offer,
        DeclineReason reason,
        @Nullable String comment,
        By by) implements JobEvent {}
