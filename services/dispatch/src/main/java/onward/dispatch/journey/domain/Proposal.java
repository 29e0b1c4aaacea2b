package onward.dispatch.journey.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.OptionKind;

/// What could be done, best first, and what can't. `recommended` is what the policy would choose.
public record Proposal(
        List<Option> options, List<LeftOut> leftOut, Optional<OptionKind> recommended, String policyVersion) {
    public Optional<Option> option(OptionKind kind) {
        return options.stream().filter(option -> option.kind() == kind).findFirst();
    }

    public boolean recommends(Option option) {
        return recommended.filter(option.kind()::equals).isPresent();
    }
}
