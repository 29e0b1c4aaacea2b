package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// A responder takes it; `offer` is absent when it was assigned by hand without one.
@EventType("onward.job.accepted.v1")
public record JobAccepted(JobFacts job, @Nullable OfferFacts offer, By by) implements JobEvent {}
