package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// An agent tried to reach the customer for a responder who finds nobody; `channel` is how.
@EventType("onward.job.contact-tried.v1")
public record JobContactTried(
        JobFacts job, boolean reached, @Nullable String channel, By by) implements JobEvent {}
