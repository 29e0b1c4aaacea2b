package onward.resolution.costs.domain;

import onward.contracts.value.Money;

/// Something that somebody pays.
public record Part(Payer payer, Money amount) {}
