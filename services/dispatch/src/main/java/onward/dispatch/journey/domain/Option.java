package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.OptionFacts;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// A candidate journey plan: its legs, how long until the last person moves on, when they are where they wanted to be,
/// what it costs, who pays, how sure it is, and why it looks like that, in words. `score` is what the policy ranks by:
/// less is better.
public record Option(
        OptionKind kind,
        List<OptionLeg> legs,
        Duration timeToMobility,
        @Nullable Instant atDestination,
        Money cost,
        Money coveredBy,
        boolean needsAuthority,
        double confidence,
        double score,
        List<String> reasons)
        implements Candidate {
    public OptionFacts facts(boolean recommended) {
        return new OptionFacts(kind, recommended, timeToMobility, atDestination, cost, confidence);
    }
}
