package onward.dispatch.journey.domain;

import onward.contracts.dispatch.OptionKind;

/// An option that can't happen at all, and why.
public record LeftOut(OptionKind kind, String reason) implements Candidate {}
