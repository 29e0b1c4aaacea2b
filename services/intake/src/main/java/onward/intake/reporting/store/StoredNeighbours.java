package onward.intake.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.contracts.incident.IncidentFacts;
import onward.intake.RoundTrip;
import onward.intake.duplicates.domain.Neighbours;
import onward.intake.duplicates.domain.PossibleDuplicate;

/// Open incidents in PostgreSQL that a report could be about as well.
@ApplicationScoped
class StoredNeighbours implements Neighbours {
    private final RoundTrip roundTrip;
    private final OpenAndAlike openAndAlike;

    StoredNeighbours(RoundTrip roundTrip, OpenAndAlike openAndAlike) {
        this.roundTrip = roundTrip;
        this.openAndAlike = openAndAlike;
    }

    @Override
    public List<PossibleDuplicate> of(IncidentFacts facts) {
        return roundTrip.answer(openAndAlike, facts);
    }
}
