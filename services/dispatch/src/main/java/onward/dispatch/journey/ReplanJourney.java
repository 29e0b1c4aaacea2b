package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.By;
import onward.dispatch.alarm.RaiseAlarm;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import onward.dispatch.journey.domain.JourneyPlan;
import onward.dispatch.journey.domain.Option;
import onward.dispatch.journey.domain.Plans;
import onward.dispatch.journey.domain.Proposal;
import onward.dispatch.journey.domain.VersionedPlan;

/// Makes the plan again when a leg that moves the people can't be done: with the best of the other options. What goes
/// wrong with the vehicle alone is an agent's to decide. When a pilot says no for the weather, they go by road if a
/// road unit can come now; otherwise the next pilot is asked.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
class ReplanJourney implements JobFollower {
    private final Incidents incidents;
    private final Plans plans;
    private final WorkOutOptions workOutOptions;
    private final CarryOut carryOut;
    private final RaiseAlarm raiseAlarm;

    ReplanJourney(
            Incidents incidents, Plans plans, WorkOutOptions workOutOptions, CarryOut carryOut, RaiseAlarm raiseAlarm) {
        this.incidents = incidents;
        this.plans = plans;
        this.workOutOptions = workOutOptions;
        this.carryOut = carryOut;
        this.raiseAlarm = raiseAlarm;
    }

    @Override
    public void follow(Step step) {
        if (step.change() instanceof JobChange.Unsuccessful failed && movesPeople(step.job())) {
            chosen(step.job()).ifPresent(plan -> failed(plan, step.job(), failed));
        }
        if (step.change() instanceof JobChange.Declined declined
                && declined.reason() == DeclineReason.WEATHER
                && step.job().leg().service() == ServiceType.AIR_TRANSPORT) {
            chosen(step.job()).ifPresent(plan -> goByRoad(plan, declined.by()));
        }
    }

    private Optional<JourneyPlan.Chosen> chosen(Job job) {
        return plans.of(job.leg().incident())
                .map(VersionedPlan::plan)
                .filter(JourneyPlan.Chosen.class::isInstance)
                .map(JourneyPlan.Chosen.class::cast);
    }

    private static boolean movesPeople(Job job) {
        return job.leg().itinerary() == ItineraryKind.PEOPLE
                || job.leg().fulfils().contains(ObligationType.CUSTOMER_AT_DESTINATION);
    }

    private void failed(JourneyPlan.Chosen plan, Job job, JobChange.Unsuccessful failed) {
        var tried = plan.choice().option();
        var why = failed.reason() == null ? "%s did not work out.".formatted(tried) : failed.reason();
        var incident = incidents.find(plan.incident()).orElseThrow();
        var proposal = workOutOptions.without(incident, Set.of(tried));
        var best = unasked(proposal).findFirst();
        best.ifPresentOrElse(
                option -> carryOut.carryOut(plan, incident, proposal, option, why, failed.by()),
                () -> askAnAgent(job, why, failed.by()));
    }

    private void askAnAgent(Job job, String why, By by) {
        var detail = "%s Nothing else can be done without asking: choose an option, or decide on once more."
                .formatted(why.endsWith(".") ? why : why + ".");
        raiseAlarm.raise(job.leg().incident(), AlarmKind.JOB_UNSUCCESSFUL, job.id(), null, detail, by);
    }

    private void goByRoad(JourneyPlan.Chosen plan, By by) {
        var incident = incidents.find(plan.incident()).orElseThrow();
        var proposal = workOutOptions.without(incident, Set.of(OptionKind.HELICOPTER_PICKUP));
        unasked(proposal)
                .filter(option -> option.legs().getFirst().reservation() == null)
                .findFirst()
                .ifPresent(option ->
                        carryOut.carryOut(plan, incident, proposal, option, "The weather does not let them fly.", by));
    }

    /// Those that nobody has to be asked about, best first.
    private static Stream<Option> unasked(Proposal proposal) {
        return proposal.options().stream().filter(option -> !option.needsAuthority());
    }

    /// The customer wants to go elsewhere, or is another party: goes on with the same option if that can be done, and
    /// with the best of the others if not. Where nothing can, the plan stays as it is.
    ///
    /// @return whether the plan was made again
    boolean adapt(KnownIncident incident, String why, By by) {
        var plan = plans.of(incident.id()).map(VersionedPlan::plan);
        if (plan.isEmpty() || !(plan.get() instanceof JourneyPlan.Chosen chosen)) {
            return false;
        }
        var proposal = workOutOptions.of(incident);
        var next = proposal.option(chosen.choice().option())
                .or(() -> unasked(proposal).findFirst());
        next.ifPresent(option -> carryOut.carryOut(chosen, incident, proposal, option, why, by));
        return next.isPresent();
    }
}
