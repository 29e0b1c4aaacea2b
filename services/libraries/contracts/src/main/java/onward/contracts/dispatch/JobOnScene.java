package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// The responder has arrived; `proof` is of a vehicle that it takes over there.
@EventType("onward.job.on-scene.v1")
public record JobOnScene(JobFacts job, @Nullable Proof proof, By by) implements JobEvent {}
