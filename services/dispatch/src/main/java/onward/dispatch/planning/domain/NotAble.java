package onward.dispatch.planning.domain;

import onward.contracts.id.ResponderId;

/// A responder that can't go, and why, in words.
public record NotAble(ResponderId responder, String reason) {}
