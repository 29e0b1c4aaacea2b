package onward.resolution.casefile.domain;

import java.time.Instant;
import java.util.function.UnaryOperator;
import onward.contracts.id.IncidentId;
import org.jspecify.annotations.Nullable;

/// What is written down about a case, whatever its state. `handedOverAt` is when the emergency services took over.
public record CaseFile(
        IncidentId incidentId,
        String brand,
        Instant openedAt,
        Obligations obligations,
        CustodyChain custody,
        Workshop workshop,
        PendingRemedies remedies,
        @Nullable Instant handedOverAt) {
    public static CaseFile blank(IncidentId incidentId, String brand, Instant openedAt) {
        return new CaseFile(
                incidentId,
                brand,
                openedAt,
                Obligations.none(),
                CustodyChain.withOwner(openedAt),
                Workshop.unheard(),
                PendingRemedies.none(),
                null);
    }

    /// Nothing is left to do, except perhaps to call the customer.
    boolean isAllDoneButTheFollowUpCall() {
        return obligations.areAllDoneButTheFollowUpCall() && remedies.areNone();
    }

    /// There never was a job to do: what was due were remedies, and they have come to an end.
    boolean onlyRemediesWereDue() {
        return obligations.all().isEmpty() && remedies.anyOver() && remedies.areNone();
    }

    CaseFile owes(UnaryOperator<Obligations> change) {
        return new CaseFile(
                incidentId, brand, openedAt, change.apply(obligations), custody, workshop, remedies, handedOverAt);
    }

    CaseFile with(CustodyChain next) {
        return new CaseFile(incidentId, brand, openedAt, obligations, next, workshop, remedies, handedOverAt);
    }

    CaseFile with(Workshop next) {
        return new CaseFile(incidentId, brand, openedAt, obligations, custody, next, remedies, handedOverAt);
    }

    CaseFile with(PendingRemedies next) {
        return new CaseFile(incidentId, brand, openedAt, obligations, custody, workshop, next, handedOverAt);
    }

    CaseFile handedOver(Instant at) {
        return new CaseFile(incidentId, brand, openedAt, obligations, custody, workshop, remedies, at);
    }
}
