package onward.resolution.casefile;

import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseState;
import onward.contracts.resolution.CustodyFacts;
import onward.contracts.resolution.ObligationFacts;
import onward.resolution.casefile.domain.Filed;

/// A case in short: what a door answers when it has changed one.
public record CaseSummary(
        IncidentId incidentId, CaseState state, List<ObligationFacts> obligations, List<CustodyFacts> custody) {
    public static CaseSummary of(Filed filed) {
        var facts = filed.careCase().facts();
        return new CaseSummary(
                filed.careCase().file().incidentId(), facts.state(), facts.obligations(), facts.custody());
    }
}
