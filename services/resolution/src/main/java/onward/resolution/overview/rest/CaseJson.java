package onward.resolution.overview.rest;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseState;
import onward.contracts.resolution.CustodyFacts;
import onward.resolution.casefile.domain.CareCase.Resolved;
import onward.resolution.casefile.domain.CareCase.Settled;
import onward.resolution.casefile.domain.WorkshopReport;
import onward.resolution.overview.WholeCase;
import onward.resolution.remedy.RemedyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A care case as its readers see it. Its remedies as they were proposed, oldest first.
@Schema(
        examples =
                "{\"incidentId\":\"3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10\",\"brand\":\"lexus\",\"state\":\"OPEN\",\"openedAt\":\"2026-12-20T11:02:17Z\",\"obligations\":[{\"type\":\"CUSTOMER_AT_DESTINATION\",\"dueAt\":\"2026-12-20T13:10:00Z\",\"state\":\"OPEN\"}],\"custody\":[{\"holder\":\"owner\",\"since\":\"2026-12-20T11:02:17Z\"}],\"workshop\":[],\"promises\":[{\"id\":\"5b0e6a0e-6f0f-4f8e-8a51-8f6d1f9b4c22\",\"kind\":\"TIME_AT_DESTINATION\",\"dueAt\":\"2026-12-20T13:10:00Z\",\"state\":\"MADE\"}],\"remedies\":[],\"costs\":{\"planned\":{\"amount\":\"4200.00\",\"currency\":\"EUR\"},\"covered\":{\"amount\":\"1000.00\",\"currency\":\"EUR\"},\"entries\":[]}}")
record CaseJson(
        IncidentId incidentId,
        String brand,
        CaseState state,
        Instant openedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant settledAt,
        List<ObligationJson> obligations,
        List<CustodyFacts> custody,
        List<WorkshopReport> workshop,
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
