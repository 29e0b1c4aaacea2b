package onward.dispatch.journey.domain;

import onward.contracts.dispatch.LinkKind;

/// A link to the leg with this place in the option's list, from 0.
public record LegLink(LinkKind kind, int leg) {}
