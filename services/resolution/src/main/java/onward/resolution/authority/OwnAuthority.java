package onward.resolution.authority;

import java.time.YearMonth;
import java.util.Map;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;

/// What somebody may grant in the name of a brand, and has granted this month.
public record OwnAuthority(
        String version, YearMonth month, Map<RemedyKind, Money> perRemedy, Money perMonth, Money usedThisMonth) {}
