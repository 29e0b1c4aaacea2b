package onward.dispatch.board.domain;

import java.time.Instant;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.id.PromiseId;

/// What the customer waits for next.
public record NextPromise(PromiseId id, PromiseKind kind, Instant dueAt, PromiseState state) {}
