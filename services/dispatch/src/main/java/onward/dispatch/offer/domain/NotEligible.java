package onward.dispatch.offer.domain;

import onward.contracts.id.ResponderId;

/// One who could not, and why.
public record NotEligible(ResponderId responder, String reason) {}
