package onward.resolution.empowerment.domain;

import onward.contracts.value.Money;

/// What was granted under one heading, in one currency. `alone` were within the proposer's own limit, `forOthers`
/// approved by a second pair of eyes. Customers took some, and declined some; the others have not answered yet.
/// `cost` is what those came to that customers have, `open` what is granted and not given yet, `reversedAmount`
/// what was taken back.
public record Line(
        String key,
        long granted,
        long alone,
        long forOthers,
        long accepted,
        long declined,
        long reversed,
        Money amountGranted,
        Money cost,
        Money open,
        Money reversedAmount) {}
