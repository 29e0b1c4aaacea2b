package onward.resolution.remedy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import onward.contracts.resolution.RemedyFacts;
import onward.contracts.resolution.RemedyState;
import onward.contracts.value.Money;
import onward.resolution.remedy.domain.Books;
import onward.resolution.remedy.domain.CustomerAnswer;
import onward.resolution.remedy.domain.Ending;
import onward.resolution.remedy.domain.Prices;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Fulfilled;
import onward.resolution.remedy.domain.Remedy.Rejected;
import onward.resolution.remedy.domain.Remedy.Reversed;
import onward.resolution.remedy.domain.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A remedy as its readers see it. `brandPays` is what is left for the brand of the prices in `details`, `answer`
/// what the customer said and who heard it, `ended` who gave, rejected or reversed it, when and why; `next` is where it
/// can go from here.
@Schema(examples = RemedyView.EXAMPLE)
public record RemedyView(
        @JsonUnwrapped RemedyFacts facts,
        Instant proposedAt,
        @Nullable Prices details,
        @Nullable String description,
        Money brandPays,
        @Nullable String deputy,
        @Nullable Instant approvedAt,
        @Nullable String authorityVersion,
        @Nullable CustomerAnswer answer,
        @Nullable Ending ended,
        List<RemedyState> next) {
    static final String EXAMPLE = """
        {"id":"7d1f2b7e-0d0a-4a56-9d53-0a7f0c1d2e3f","kind":"HOTEL",
         "state":"APPROVED","incidentId":"3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10",
         "actor":"care","limit":{"amount":"500.00","currency":"EUR"},
         "estimate":{"amount":"180.00","currency":"EUR"},"reason":"no train before tomorrow",
         "proposedAt":"2026-12-20T18:02:17Z","brandPays":{"amount":"180.00","currency":"EUR"},
         "approvedAt":"2026-12-20T18:02:17Z","authorityVersion":"authority-1",
         "next":["COMMITTED","DECLINED_BY_CUSTOMER","REVERSED"]}""";

    public static RemedyView of(Remedy remedy) {
        var terms = remedy.terms();
        var escalation = RemedyFactsOf.escalation(remedy);
        var approval = RemedyFactsOf.approval(remedy);
        return new RemedyView(
                RemedyFactsOf.facts(remedy),
                terms.proposedAt(),
                details(terms),
                terms.description(),
                new Books(terms.kind(), terms.estimate(), terms.prices()).brandPays(),
                escalation == null ? null : escalation.deputy(),
                approval == null ? null : approval.at(),
                approval == null ? null : approval.use().version(),
                RemedyFactsOf.answer(remedy),
                ended(remedy),
                remedy.next());
    }

    private static @Nullable Prices details(Terms terms) {
        return terms.prices().areNone() ? null : terms.prices();
    }

    private static @Nullable Ending ended(Remedy remedy) {
        return switch (remedy) {
            case Fulfilled fulfilled -> fulfilled.fulfilment();
            case Rejected rejected -> rejected.ending();
            case Reversed reversed -> reversed.ending();
            default -> null;
        };
    }
}
