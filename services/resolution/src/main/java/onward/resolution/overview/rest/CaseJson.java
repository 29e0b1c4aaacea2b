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
import org.jspecify.annotations.Nullable;

/// A care case as its readers see it. No remedies can be granted yet, so `remedies` is empty.
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
        List<Object> remedies,
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
                List.of(),
                CostsJson.of(whole.planned()),
                FeedbackJson.of(whole.feedback()));
    }
}
