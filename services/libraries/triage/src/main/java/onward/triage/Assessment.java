package onward.triage;

import java.time.Instant;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Triage;

/// What a report means at a given moment. The rules are in [NeedRules], [UrgencyRules], [AdviceRules] and [Questions].
public final class Assessment {
    /// The version of the rules: it changes whenever one of them does, so that what they said can be understood later.
    static final String RULES = "2026-11-25";

    private Assessment() {}

    public static Triage of(IncidentFacts facts, Instant now) {
        var situation = new Situation(facts, now);
        var urgency = UrgencyRules.judge(situation);
        return new Triage(
                NeedRules.needsOf(situation),
                urgency.urgency(),
                urgency.reasons(),
                Questions.openIn(situation),
                AdviceRules.of(situation),
                RULES);
    }
}
