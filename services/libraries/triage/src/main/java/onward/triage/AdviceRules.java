package onward.triage;

import java.util.List;
import onward.contracts.incident.Advice;
import onward.contracts.incident.FaultCause;
import org.jspecify.annotations.Nullable;

/// When people are in danger, help for them comes before any plan for the car.
final class AdviceRules {
    static final AdviceRule INJURY =
            new AdviceRule("injury", Advice.HAND_OVER, situation -> situation.somebodyNeeds("INJURED", "UNWELL"));

    static final AdviceRule UNSAFE_PLACE = new AdviceRule("unsafe-place", Advice.HAND_OVER, Situation::isInUnsafePlace);

    static final AdviceRule CRASH_NOBODY_HAS_SPOKEN_OF = new AdviceRule(
            "crash-nobody-has-spoken-of",
            Advice.HAND_OVER,
            situation -> situation.calledByItself() && situation.hasCause(FaultCause.ACCIDENT));

    static final List<AdviceRule> ALL = List.of(INJURY, UNSAFE_PLACE, CRASH_NOBODY_HAS_SPOKEN_OF);

    private AdviceRules() {}

    static @Nullable Advice of(Situation situation) {
        return ALL.stream()
                .filter(rule -> rule.applies().test(situation))
                .findFirst()
                .map(AdviceRule::advice)
                .orElse(null);
    }
}
