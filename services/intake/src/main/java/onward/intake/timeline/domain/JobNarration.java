package onward.intake.timeline.domain;

import onward.contracts.dispatch.JobAccepted;
import onward.contracts.dispatch.JobAtDestination;
import onward.contracts.dispatch.JobCancelled;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobContactTried;
import onward.contracts.dispatch.JobCorrected;
import onward.contracts.dispatch.JobCreated;
import onward.contracts.dispatch.JobDeclined;
import onward.contracts.dispatch.JobEnRoute;
import onward.contracts.dispatch.JobEtaChanged;
import onward.contracts.dispatch.JobEvent;
import onward.contracts.dispatch.JobExpired;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobGoa;
import onward.contracts.dispatch.JobOffered;
import onward.contracts.dispatch.JobOnScene;
import onward.contracts.dispatch.JobReassigned;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.JobTransporting;
import onward.contracts.dispatch.JobUnfilled;
import onward.contracts.dispatch.JobUnsuccessful;
import onward.contracts.dispatch.Stop;
import org.jspecify.annotations.Nullable;

/// How a leg goes, in words: `heli-1 accepted the flight, expected at 14:05 UTC.`
final class JobNarration {
    private JobNarration() {}

    /// Long because each kind of event has its sentence here: the compiler sees that none is forgotten.
    static String of(JobEvent event, Scene scene) {
        var job = event.job();
        var what = Words.service(job);
        var who = Words.responder(job);
        return switch (event) {
            case JobCreated created -> created(job);
            case JobOffered offered ->
                "%s was offered %s, answer awaited until %s."
                        .formatted(
                                offered.offer().responderId(),
                                what,
                                scene.time(offered.offer().expiresAt()));
            case JobAccepted accepted -> "%s accepted %s%s.".formatted(who, what, expected(job, scene));
            case JobDeclined declined ->
                "%s declined %s: %s%s."
                        .formatted(
                                declined.offer().responderId(),
                                what,
                                Words.plain(declined.reason()),
                                Words.because(declined.comment()));
            case JobExpired expired ->
                "%s let the offer of %s lapse.".formatted(expired.offer().responderId(), what);
            case JobEnRoute enRoute -> "%s is on the way for %s%s.".formatted(who, what, expected(job, scene));
            case JobOnScene onScene -> "%s has arrived for %s.".formatted(who, what);
            case JobTransporting transporting ->
                "%s is under way with %s%s.".formatted(who, what, place("to", job.dropOff()));
            case JobAtDestination arrived ->
                "%s has reached the end of %s%s.".formatted(who, what, place("at", job.dropOff()));
            case JobCompleted completed -> "%s completed %s.".formatted(who, what);
            case JobCancelled cancelled ->
                "%s was cancelled%s.".formatted(capital(what), Words.because(cancelled.reason()));
            case JobGoa goa -> "%s found nobody there for %s%s.".formatted(who, what, Words.because(goa.reason()));
            case JobUnsuccessful failed -> "%s could not do %s%s.".formatted(who, what, Words.because(failed.reason()));
            case JobReassigned reassigned ->
                "%s gave %s back%s; somebody else is sought.".formatted(who, what, Words.because(reassigned.reason()));
            case JobUnfilled unfilled ->
                "Nobody took %s%s. A supervisor is needed.".formatted(what, Words.because(unfilled.reason()));
            case JobEtaChanged changed ->
                "%s will be there for %s at another time%s%s."
                        .formatted(who, what, expected(job, scene), Words.because(changed.reason()));
            case JobContactTried tried -> contact(tried);
            case JobCorrected corrected ->
                "%s was %s at %s, not when it was told%s."
                        .formatted(
                                capital(what),
                                Words.plain(corrected.state()),
                                scene.time(corrected.at()),
                                Words.because(corrected.reason()));
        };
    }

    private static String contact(JobContactTried tried) {
        var how = tried.channel() == null ? "" : " by %s".formatted(tried.channel());
        return "The customer was called for %s%s and %s."
                .formatted(Words.responder(tried.job()), how, tried.reached() ? "reached" : "not reached");
    }

    private static String created(JobFacts job) {
        var what = capital(Words.service(job));
        if (job.state() != JobState.RESERVED) {
            return "%s is planned.".formatted(what);
        }
        return job.reservedUntil() == null
                ? "%s is reserved for later.".formatted(what)
                : "%s is reserved until %s.".formatted(what, Words.dayAndClock(job.reservedUntil()));
    }

    private static String expected(JobFacts job, Scene scene) {
        return job.eta() == null ? "" : ", expected at %s%s".formatted(scene.time(job.eta()), confirmation(job));
    }

    private static String confirmation(JobFacts job) {
        return switch (job.etaConfirmation()) {
            case REQUIRED -> ", later than promised: an agent has to agree before the customer is told";
            case GIVEN -> ", later than promised, as an agent agreed";
            case NOT_NEEDED -> "";
            case null -> "";
        };
    }

    private static String place(String preposition, @Nullable Stop stop) {
        return stop == null || stop.name() == null ? "" : " %s %s".formatted(preposition, stop.name());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
