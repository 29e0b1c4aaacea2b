package onward.intake.triage.rest;

import java.util.List;
import onward.contracts.incident.Advice;
import onward.contracts.incident.Cover;
import onward.contracts.incident.ServiceNeed;
import onward.contracts.incident.Urgency;
import onward.intake.facts.domain.Finding;
import onward.intake.triage.AssessReport.Assessed;
import org.jspecify.annotations.Nullable;

/// What a report means.
record TriageJson(
        List<ServiceNeed> needs,
        Urgency urgency,
        List<String> urgencyReasons,
        List<String> openQuestions,
        @Nullable Advice advice,
        @Nullable String rules,
        Cover cover,
        List<Finding> warnings) {
    static TriageJson of(Assessed assessed, List<Finding> warnings) {
        var triage = assessed.triage();
        return new TriageJson(
                triage.needs(),
                triage.urgency(),
                triage.urgencyReasons(),
                triage.openQuestions(),
                triage.advice(),
                triage.rules(),
                assessed.cover(),
                warnings);
    }
}
