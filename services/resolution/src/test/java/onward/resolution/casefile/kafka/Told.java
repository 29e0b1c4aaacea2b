package onward.resolution.casefile.kafka;

import static onward.resolution.Given.NOON;

import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.Contact;
import onward.contracts.incident.Cover;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.IncidentTriaged;
import onward.contracts.incident.Location;
import onward.contracts.incident.Triage;
import onward.contracts.incident.Urgency;
import onward.contracts.value.By;
import onward.contracts.value.Position;

/// What intake tells in these tests.
final class Told {
    static final By AGENT = By.actor("agent");
    static final By DISPATCH = By.actor("dispatch");

    private Told() {}

    static IncidentTriaged triaged(IncidentId incident, IncidentKind kind) {
        var facts = new IncidentFacts(
                "lexus",
                kind,
                NOON,
                new Contact("Marie Dubois", "+33612345678", "FR", "fr"),
                null,
                new Location(new Position(6.9797, 45.4489), null, null, null, null),
                null,
                null,
                null);
        var triage = new Triage(List.of(), Urgency.NORMAL, List.of(), List.of());
        return new IncidentTriaged(incident, facts, triage, Cover.unknown("not asked"), AGENT);
    }
}
