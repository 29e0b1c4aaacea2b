package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// Which option was chosen, by whom and why; `recommended` is what the policy would have chosen.
public record Choice(
        OptionKind option,
        OptionKind recommended,
        String chosenBy,
        @Nullable String reason,
        List<String> reasons,
        Duration timeToMobility,
        @Nullable Instant atDestination,
        Money cost,
        Money coveredBy,
        String policyVersion) {
    public static Choice of(Option option, Proposal proposal, String chosenBy, @Nullable String reason) {
        return new Choice(
                option.kind(),
                proposal.recommended().orElse(option.kind()),
                chosenBy,
                reason,
                option.reasons(),
                option.timeToMobility(),
                option.atDestination(),
                option.cost(),
                option.coveredBy(),
                proposal.policyVersion());
    }

    /// The plan as everybody outside of dispatch sees it.
    public PlanFacts facts(List<JobFacts> jobs) {
        return new PlanFacts(
                option, recommended, chosenBy, reason, reasons, timeToMobility, atDestination, cost, coveredBy, jobs);
    }
}
