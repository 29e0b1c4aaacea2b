package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.dispatch.alarm.ClearAlarms;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.journey.ChooseOption.Answer.ChangedMeanwhile;
import onward.dispatch.journey.ChooseOption.Answer.Chosen;
import onward.dispatch.journey.ChooseOption.Answer.NotPossible;
import onward.dispatch.journey.ChooseOption.Answer.Over;
import onward.dispatch.journey.ChooseOption.Answer.Unknown;
import onward.dispatch.journey.domain.JourneyPlan;
import onward.dispatch.journey.domain.LeftOut;
import onward.dispatch.journey.domain.Option;
import onward.dispatch.journey.domain.Plans;
import onward.dispatch.journey.domain.Proposal;
import org.jspecify.annotations.Nullable;

/// Does what an agent has chosen, whatever the policy recommends.
@ApplicationScoped
public class ChooseOption {
    private final Incidents incidents;
    private final Plans plans;
    private final WorkOutOptions workOutOptions;
    private final CarryOut carryOut;
    private final ClearAlarms clearAlarms;

    public ChooseOption(
            Incidents incidents,
            Plans plans,
            WorkOutOptions workOutOptions,
            CarryOut carryOut,
            ClearAlarms clearAlarms) {
        this.incidents = incidents;
        this.plans = plans;
        this.workOutOptions = workOutOptions;
        this.carryOut = carryOut;
        this.clearAlarms = clearAlarms;
    }

    /// `seen` is the version of the chosen plan that the agent has seen; null while none was chosen.
    @Transactional
    public Answer choose(IncidentId id, OptionKind kind, String reason, @Nullable Long seen, By by) {
        var incident = incidents.locked(id);
        var plan = plans.of(id);
        if (incident.isEmpty() || plan.isEmpty()) {
            return new Unknown(id);
        }
        if (!incident.get().open() || !(plan.get().plan() instanceof JourneyPlan.Open open)) {
            return new Over(id);
        }
        if (open instanceof JourneyPlan.Chosen
                && !Objects.equals(seen, plan.get().version())) {
            return new ChangedMeanwhile();
        }
        var proposal = workOutOptions.of(incident.get());
        return proposal.option(kind)
                .map(option -> chosen(open, incident.get(), proposal, option, reason, by))
                .orElseGet(() -> notPossible(proposal, kind));
    }

    private Answer chosen(
            JourneyPlan.Open plan, KnownIncident incident, Proposal proposal, Option option, String reason, By by) {
        carryOut.carryOut(plan, incident, proposal, option, reason, by);
        clearAlarms.clear(incident.id(), Set.of(AlarmKind.JOB_UNSUCCESSFUL), by);
        return new Chosen(option);
    }

    private static Answer notPossible(Proposal proposal, OptionKind kind) {
        var reason = proposal.leftOut().stream()
                .filter(out -> out.kind() == kind)
                .map(LeftOut::reason)
                .findFirst()
                .orElse("The brand does not offer it.");
        return new NotPossible(
                reason, proposal.options().stream().map(Option::kind).toList());
    }

    /// What became of a choice.
    public sealed interface Answer {
        record Chosen(Option option) implements Answer {}

        /// It can't be done now, and why; these could.
        record NotPossible(String reason, List<OptionKind> possible) implements Answer {}

        record ChangedMeanwhile() implements Answer {}

        /// Help is no longer wanted.
        record Over(IncidentId id) implements Answer {}

        record Unknown(IncidentId id) implements Answer {}
    }
}
