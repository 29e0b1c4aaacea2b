package onward.resolution.link.rest;

import java.time.Instant;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseState;

/// What they were told.
record ToldJson(PromiseKind kind, Instant dueAt, PromiseState state) {}
