package onward.dispatch.incident.domain;

import onward.contracts.id.IncidentId;
import onward.contracts.incident.Cover;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Triage;

/// What was reported, what it means and what is covered, as last told by intake; `open` until help is no longer wanted.
public record KnownIncident(IncidentId id, IncidentFacts facts, Triage triage, Cover cover, boolean open) {
    public KnownIncident amended(IncidentFacts newFacts, Triage newTriage, Cover newCover) {
        return new KnownIncident(id, newFacts, newTriage, newCover, open);
    }

    public KnownIncident over() {
        return new KnownIncident(id, facts, triage, cover, false);
    }
}
