package onward.resolution.casefile.domain;

import java.time.Instant;
import java.util.function.UnaryOperator;
import onward.contracts.id.IncidentId;

/// What is written down about a case, whatever its state.
public record CaseFile(
        IncidentId incidentId,
        String brand,
        Instant openedAt,
        Obligations obligations,
        CustodyChain custody,
        Workshop workshop) {
    public static CaseFile blank(IncidentId incidentId, String brand, Instant openedAt) {
        return new CaseFile(
                incidentId, brand, openedAt, Obligations.none(), CustodyChain.withOwner(openedAt), Workshop.unheard());
    }

    CaseFile owes(UnaryOperator<Obligations> change) {
        return new CaseFile(incidentId, brand, openedAt, change.apply(obligations), custody, workshop);
    }

    CaseFile with(CustodyChain next) {
        return new CaseFile(incidentId, brand, openedAt, obligations, next, workshop);
    }

    CaseFile with(Workshop next) {
        return new CaseFile(incidentId, brand, openedAt, obligations, custody, next);
    }
}
