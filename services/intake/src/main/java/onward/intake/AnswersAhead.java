package onward.intake;

import static java.util.Objects.requireNonNull;

import java.util.IdentityHashMap;
import java.util.Map;
import onward.contracts.incident.IncidentFacts;

/// What was answered about a report and nobody has asked for yet.
final class AnswersAhead {
    private final IncidentFacts facts;
    private final Map<Question<?>, Object> answers = new IdentityHashMap<>();

    AnswersAhead(IncidentFacts facts) {
        this.facts = facts;
    }

    void keep(Question<?> question, Object answer) {
        answers.put(question, answer);
    }

    boolean has(Question<?> question, IncidentFacts asked) {
        return facts == asked && answers.containsKey(question);
    }

    @SuppressWarnings("unchecked") // each question's answer is its own
    <T> T take(Question<T> question) {
        return (T) requireNonNull(answers.remove(question));
    }
}
