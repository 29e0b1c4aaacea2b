package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// A responder did not answer in time.
@EventType("onward.job.expired.v1")
public record JobExpired(JobFacts job, OfferFacts offer, By by) implements JobEvent {}
