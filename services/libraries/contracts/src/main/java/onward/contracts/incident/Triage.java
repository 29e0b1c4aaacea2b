package onward.contracts.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the report means: the help needed, most promising first; how urgent; what an agent should still ask, in
/// order of worth; and what to do at once. `rules` is the version of the rules that said so.
public record Triage(
        List<ServiceNeed> needs,
        Urgency urgency,
        List<String> urgencyReasons,
        List<String> openQuestions,
        @Nullable Advice advice,
        @Nullable String rules) {
    /// What unnamed rules found, without any advice.
    public Triage(List<ServiceNeed> needs, Urgency urgency, List<String> urgencyReasons, List<String> openQuestions) {
        this(needs, urgency, urgencyReasons, openQuestions, null, null);
    }
}
