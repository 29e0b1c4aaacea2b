package onward.triage;

import java.util.function.Predicate;
import onward.contracts.incident.Advice;

/// One rule that says what should be done at once.
record AdviceRule(String name, Advice advice, Predicate<Situation> applies) {}
