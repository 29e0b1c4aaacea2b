package onward.resolution.authority.domain;

import onward.contracts.value.Money;

/// What somebody may grant: one remedy of a kind, and all of theirs within a month.
public record Allowance(Money perRemedy, Money perMonth) {}
