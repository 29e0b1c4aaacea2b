package onward.triage;

import java.time.Instant;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Triage;

/// What a report means at a given moment. The rules are in [NeedRules], [UrgencyRules] and [Questions].
public final class Assessment {
    private Assessment() {}

    public static Triage of(IncidentFacts facts, Instant now) {
        var situation = new Situation(facts, now);
        var urgency = UrgencyRules.judge(situation);
        return new Triage(
                NeedRules.needsOf(situation), urgency.urgency(), urgency.reasons(), Questions.openIn(situation));
    }
}
