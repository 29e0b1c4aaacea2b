package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.dispatch.Ids;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.journey.domain.CarePolicies;
import onward.dispatch.journey.domain.CarePolicy;
import onward.dispatch.journey.domain.JourneyPlan;
import onward.dispatch.journey.domain.Option;
import onward.dispatch.journey.domain.Plans;
import onward.dispatch.journey.domain.Proposal;
import onward.dispatch.journey.domain.VersionedPlan;

/// Makes the first journey plan of an incident: works out what could be done and, where the brand's care policy decides
/// by itself, does the best of it.
@ApplicationScoped
public class PlanJourney {
    private static final By BY = By.actor("dispatch");

    private final Incidents incidents;
    private final Plans plans;
    private final WorkOutOptions workOutOptions;
    private final CarePolicies policies;
    private final CarryOut carryOut;
    private final Ids ids;

    PlanJourney(
            Incidents incidents,
            Plans plans,
            WorkOutOptions workOutOptions,
            CarePolicies policies,
            CarryOut carryOut,
            Ids ids) {
        this.incidents = incidents;
        this.plans = plans;
        this.workOutOptions = workOutOptions;
        this.policies = policies;
        this.carryOut = carryOut;
        this.ids = ids;
    }

    @Transactional
    public void plan(KnownIncident incident) {
        if (incidents.find(incident.id()).isEmpty()) {
            incidents.add(incident);
            plan(new JourneyPlan.Proposed(ids.next(), incident.id()), incident);
        }
    }

    /// The incidents about which nothing could be done yet.
    @Transactional
    public List<IncidentId> failed() {
        return plans.failed();
    }

    /// Tries again what nothing could be done about.
    @Transactional
    public void planAgain(IncidentId id) {
        var incident = incidents.locked(id);
        var failed = plans.of(id).map(VersionedPlan::plan).filter(JourneyPlan.Failed.class::isInstance);
        if (incident.isEmpty() || !incident.get().open() || failed.isEmpty()) {
            return;
        }
        if (!workOutOptions.of(incident.get()).options().isEmpty()) {
            plan((JourneyPlan.Failed) failed.get(), incident.get());
        }
    }

    private void plan(JourneyPlan.Undecided plan, KnownIncident incident) {
        var proposal = workOutOptions.toPlan(incident);
        if (proposal.options().isEmpty()) {
            plans.save(plan.fail(whyNothing(proposal), BY));
            return;
        }
        var options = proposal.options().stream()
                .map(option -> option.facts(proposal.recommends(option)))
                .toList();
        var change = plan.propose(options, BY);
        plans.save(change);
        var best = proposal.options().getFirst();
        if (decides(policies.of(incident.facts().brand()), incident, best)) {
            carryOut.carryOut((JourneyPlan.Open) change.plan(), incident, proposal, best, null, BY);
        }
    }

    /// Cover never delays help for people in an unsafe place.
    private static boolean decides(CarePolicy policy, KnownIncident incident, Option best) {
        boolean unsafe = Boolean.FALSE.equals(incident.facts().location().safePlace());
        boolean covered = policy.decides().withCover().contains(incident.cover().result());
        return !policy.decides().withCover().isEmpty() && (covered || unsafe) && !best.needsAuthority();
    }

    private static String whyNothing(Proposal proposal) {
        return proposal.leftOut().stream()
                .map(out -> "%s: %s".formatted(out.kind(), out.reason()))
                .reduce("Nothing can be done.", (all, one) -> all + " " + one);
    }
}
