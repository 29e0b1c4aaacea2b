package onward.resolution.remedy;

import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;
import onward.resolution.remedy.domain.Prices;
import onward.resolution.remedy.domain.Subject;
import org.jspecify.annotations.Nullable;

/// What is to be given, to whom and why.
public record Proposal(
        Subject subject,
        RemedyKind kind,
        String reason,
        Money estimate,
        Prices prices,
        @Nullable String description) {}
