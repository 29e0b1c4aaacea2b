package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.By;
import onward.dispatch.alarm.RaiseAlarm;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import onward.dispatch.journey.domain.JourneyPlan;
import onward.dispatch.journey.domain.Plans;

/// Makes the plan again when a leg that moves the people could not be done: with the best of the other options. What
/// goes wrong with the vehicle alone is an agent's to decide.
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
            var incident = step.job().leg().incident();
            plans.of(incident)
                    .map(Plans.Versioned::plan)
                    .filter(JourneyPlan.Chosen.class::isInstance)
                    .map(JourneyPlan.Chosen.class::cast)
                    .ifPresent(plan -> replan(plan, plan.choice().option(), step.job(), failed));
        }
    }

    private static boolean movesPeople(Job job) {
        return job.leg().itinerary() == ItineraryKind.PEOPLE
                || job.leg().fulfils().contains(ObligationType.CUSTOMER_AT_DESTINATION);
    }

    private void replan(JourneyPlan.Chosen plan, OptionKind tried, Job job, JobChange.Unsuccessful failed) {
        var incident = incidents.find(plan.incident()).orElseThrow();
        var proposal = workOutOptions.without(incident, Set.of(tried));
        var why = failed.reason() == null ? "%s did not work out.".formatted(tried) : failed.reason();
        proposal.options().stream()
                .filter(option -> !option.needsAuthority())
                .findFirst()
                .ifPresentOrElse(
                        best -> carryOut.carryOut(plan, incident, proposal, best, why, failed.by()),
                        () -> askAnAgent(job, why, failed.by()));
    }

    private void askAnAgent(Job job, String why, By by) {
        var detail = "%s Nothing else can be done without asking: choose an option, or decide on once more."
                .formatted(why.endsWith(".") ? why : why + ".");
        raiseAlarm.raise(job.leg().incident(), AlarmKind.JOB_UNSUCCESSFUL, job.id(), null, detail, by);
    }
}
