package onward.resolution.casefile;

import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseState;
import onward.contracts.resolution.CustodyFacts;
import onward.contracts.resolution.ObligationFacts;
import onward.resolution.casefile.domain.Filed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A case in short: what a door answers when it has changed one.
@Schema(
        examples =
                "{\"incidentId\":\"3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10\",\"state\":\"RESOLVED\",\"obligations\":[{\"type\":\"VEHICLE_RETURNED\",\"dueAt\":\"2026-12-25T11:02:17Z\",\"state\":\"OPEN\"}],\"custody\":[{\"holder\":\"owner\",\"since\":\"2026-12-20T11:02:17Z\"},{\"holder\":\"workshop:Garage"
                        + " du Lac\",\"since\":\"2026-12-20T18:40:00Z\",\"proof\":\"signed at the reception\"}]}")
public record CaseSummary(
        IncidentId incidentId, CaseState state, List<ObligationFacts> obligations, List<CustodyFacts> custody) {
    public static CaseSummary of(Filed filed) {
        var facts = filed.careCase().facts();
        return new CaseSummary(
                filed.careCase().file().incidentId(), facts.state(), facts.obligations(), facts.custody());
    }
}
