package onward.intake.timeline.domain;

import onward.contracts.dispatch.AlarmCleared;
import onward.contracts.dispatch.AlarmRaised;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.JobEvent;
import onward.contracts.dispatch.OptionFacts;
import onward.contracts.dispatch.PlanChosen;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.dispatch.PlanFailed;
import onward.contracts.dispatch.PlanProposed;
import onward.contracts.dispatch.PlanReplanned;
import onward.contracts.dispatch.PromiseBroken;
import onward.contracts.dispatch.PromiseCalledOff;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.dispatch.PromiseKept;
import onward.contracts.dispatch.PromiseMade;
import onward.contracts.dispatch.PromiseRenewed;

/// Dispatch's plans and promises in words; its jobs are in [JobNarration].
final class DispatchNarration {
    private DispatchNarration() {}

    /// Long because each kind of event has its sentence here: the compiler sees that none is forgotten.
    static String of(DispatchEvent event, Scene scene) {
        return switch (event) {
            case PlanProposed proposed -> proposed(proposed);
            case PlanChosen chosen -> "%s chose %s".formatted(chosen.plan().chosenBy(), plan(chosen.plan(), scene));
            case PlanReplanned replanned ->
                "The plan was made again%s. Now %s"
                        .formatted(Words.because(replanned.reason()), plan(replanned.plan(), scene));
            case PlanFailed failed ->
                "No plan was found%s. An agent is needed.".formatted(Words.because(failed.reason()));
            case PromiseMade made -> "The customer was promised %s.".formatted(promise(made.promise(), scene));
            case PromiseRenewed renewed ->
                "The customer was told anew: %s.".formatted(promise(renewed.promise(), scene));
            case PromiseKept kept -> "Kept: %s.".formatted(promise(kept.promise(), scene));
            case PromiseBroken broken -> "Broken: %s.".formatted(promise(broken.promise(), scene));
            case PromiseCalledOff off ->
                "No longer awaited: %s%s.".formatted(promise(off.promise(), scene), Words.because(off.reason()));
            case AlarmRaised raised ->
                "Alarm: %s. %s"
                        .formatted(
                                Words.plain(raised.alarm().kind()),
                                raised.alarm().detail());
            case AlarmCleared cleared ->
                "Seen to: %s.".formatted(Words.plain(cleared.alarm().kind()));
            case JobEvent job -> JobNarration.of(job, scene);
        };
    }

    private static String proposed(PlanProposed proposed) {
        var count = proposed.options().size();
        var worked = count == 1 ? "One option was worked out" : "%d options were worked out".formatted(count);
        return proposed.options().stream()
                .filter(OptionFacts::recommended)
                .findFirst()
                .map(option -> "%s; %s is recommended: mobile in %s."
                        .formatted(worked, Words.plain(option.option()), Words.duration(option.timeToMobility())))
                .orElse("%s.".formatted(worked));
    }

    private static String plan(PlanFacts plan, Scene scene) {
        var arrival = plan.atDestination() == null
                ? ""
                : ", at the destination at %s".formatted(scene.time(plan.atDestination()));
        return "%s: mobile in %s%s."
                .formatted(Words.plain(plan.option()), Words.duration(plan.timeToMobility()), arrival);
    }

    private static String promise(PromiseFacts promise, Scene scene) {
        return "%s by %s".formatted(expectation(promise, scene), Words.dayAndClock(promise.dueAt()));
    }

    private static String expectation(PromiseFacts promise, Scene scene) {
        return switch (promise.kind()) {
            case RESPONDER_ARRIVAL -> scene.arrival(promise.jobId());
            case TIME_AT_DESTINATION -> "to be at the destination";
            case VEHICLE_RETURN -> "to have the car back";
            case CALL_BACK -> "a call";
        };
    }
}
