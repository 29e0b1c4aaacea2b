package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// The job was put to a responder.
@EventType("onward.job.offered.v1")
public record JobOffered(JobFacts job, OfferFacts offer, By by) implements JobEvent {}
