package onward.contracts.incident;

import java.util.List;

/// What the report means: the help needed, most promising first; how urgent; and what an agent should still ask, in
/// order
/// of worth.
public record Triage(
        List<ServiceNeed> needs, Urgency urgency, List<String> urgencyReasons, List<String> openQuestions) {}
