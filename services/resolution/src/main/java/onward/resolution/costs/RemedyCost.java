package onward.resolution.costs;

import onward.contracts.id.RemedyId;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.Account;

/// A remedy that came to this amount; whoever books for an incident holds its case.
public record RemedyCost(RemedyId remedy, RemedyKind kind, Account account, Money amount, String by) {}
