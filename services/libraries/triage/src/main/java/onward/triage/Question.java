package onward.triage;

import java.util.function.Predicate;

/// Something an agent should still ask, as long as the answer is missing.
record Question(String name, String words, Predicate<Situation> isOpen) {}
