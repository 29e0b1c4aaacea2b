package onward.dispatch.journey.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.PlanChosen;
import onward.contracts.dispatch.PlanEvent;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.dispatch.PlanFailed;
import onward.contracts.dispatch.PlanProposed;
import onward.contracts.dispatch.PlanReplanned;
import onward.dispatch.journey.domain.JourneyPlan.Chosen;
import onward.dispatch.journey.domain.JourneyPlan.News;

/// Puts a plan's change into the published language. That an incident is over is intake's to tell.
public final class PlanAnnouncer {
    private PlanAnnouncer() {}

    public static Optional<PlanEvent> event(JourneyPlan.Change change) {
        var incident = change.plan().incident();
        return switch (change.news()) {
            case News.Options news -> Optional.of(new PlanProposed(incident, news.options(), news.by()));
            case News.Nothing news -> Optional.of(new PlanFailed(incident, news.reason(), news.by()));
            case News.Decision news ->
                facts(change, news.jobs()).map(plan -> new PlanChosen(incident, plan, news.by()));
            case News.Replanned news ->
                facts(change, news.jobs()).map(plan -> new PlanReplanned(incident, plan, news.why(), news.by()));
            case News.Over news -> Optional.empty();
        };
    }

    private static Optional<PlanFacts> facts(JourneyPlan.Change change, List<JobFacts> jobs) {
        return change.plan() instanceof Chosen chosen
                ? Optional.of(chosen.choice().facts(jobs))
                : Optional.empty();
    }
}
