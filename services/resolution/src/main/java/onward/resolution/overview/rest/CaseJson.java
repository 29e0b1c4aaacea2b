package onward.resolution.overview.rest;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseState;
import onward.contracts.resolution.CustodyFacts;
import onward.resolution.casefile.domain.CareCase.Resolved;
import onward.resolution.casefile.domain.CareCase.Settled;
import onward.resolution.casefile.domain.Workshop;
import onward.resolution.overview.WholeCase;
import onward.resolution.remedy.RemedyView;
import org.jspecify.annotations.Nullable;

/// A care case as its readers see it; its remedies as they were proposed, oldest first.
record CaseJson(
        IncidentId incidentId,
        String brand,
        CaseState state,
        Instant openedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant settledAt,
        List<ObligationJson> obligations,
        List<CustodyFacts> custody,
        List<Workshop.Report> workshop,
        List<PromiseFacts> promises,
        List<RemedyView> remedies,
        CostsJson costs,
        @Nullable FeedbackJson feedback) {
    static CaseJson of(WholeCase whole) {
        var careCase = whole.filed().careCase();
        var file = careCase.file();
        return new CaseJson(
                file.incidentId(),
                file.brand(),
                careCase.state(),
                file.openedAt(),
                careCase instanceof Resolved resolved ? resolved.resolvedAt() : null,
                careCase instanceof Settled settled ? settled.settledAt() : null,
                file.obligations().all().stream().map(ObligationJson::of).toList(),
                file.custody().links(),
                file.workshop().reports(),
                whole.promises(),
                whole.remedies().stream()
                        .map(kept -> RemedyView.of(kept.remedy()))
                        .toList(),
                CostsJson.of(whole),
                FeedbackJson.of(whole.feedback()));
    }
}
