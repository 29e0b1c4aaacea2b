package onward.intake.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import onward.contracts.incident.IncidentState;
import onward.intake.cover.domain.Claims;

/// Claims are the incidents that a contract with a limit answered for.
@ApplicationScoped
class StoredClaims implements Claims {
    private static final String ANSWERED_FOR =
            "contract = ?1 and reportedAt >= ?2 and reportedAt < ?3 and state not in (?4, ?5)";

    @Override
    public int of(String contract, Instant from, Instant before) {
        return (int)
                IncidentRow.count(ANSWERED_FOR, contract, from, before, IncidentState.CANCELLED, IncidentState.MERGED);
    }
}
