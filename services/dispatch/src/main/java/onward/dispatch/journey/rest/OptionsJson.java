package onward.dispatch.journey.rest;

import java.util.List;
import onward.dispatch.journey.domain.Proposal;
import onward.web.Warnings.Warning;

/// What could be done, best first, and what can't.
record OptionsJson(List<OptionJson> items, List<LeftOutJson> leftOut, String policyVersion, List<Warning> warnings) {
    static OptionsJson of(Proposal proposal, List<Warning> warnings) {
        return new OptionsJson(
                proposal.options().stream()
                        .map(option -> OptionJson.of(option, proposal.recommends(option)))
                        .toList(),
                proposal.leftOut().stream().map(LeftOutJson::of).toList(),
                proposal.policyVersion(),
                warnings);
    }
}
