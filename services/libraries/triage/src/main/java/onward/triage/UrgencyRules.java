package onward.triage;

import static onward.contracts.incident.Urgency.EMERGENCY;
import static onward.contracts.incident.Urgency.HIGH;
import static onward.contracts.incident.Urgency.LOW;
import static onward.contracts.incident.Urgency.NORMAL;

import java.time.Duration;
import java.util.List;
import onward.contracts.incident.FaultCause;
import onward.contracts.incident.Urgency;

/// Party, place and appointment to urgency: the most urgent rule that applies decides, and all that apply are reasons.
final class UrgencyRules {
    /// An appointment this near can't wait for its turn.
    static final Duration NEAR_APPOINTMENT = Duration.ofHours(4);

    static final UrgencyRule INJURED = new UrgencyRule(
            "injured", EMERGENCY, "Somebody is injured or unwell.", s -> s.somebodyNeeds("INJURED", "UNWELL"));
    static final UrgencyRule VULNERABLE_IN_UNSAFE_PLACE = new UrgencyRule(
            "vulnerable-in-unsafe-place",
            EMERGENCY,
            "Children or vulnerable people are in an unsafe place.",
            s -> s.isInUnsafePlace() && (s.hasChildren() || isVulnerable(s)));
    static final UrgencyRule CRASH_IN_UNSAFE_PLACE = new UrgencyRule(
            "crash-in-unsafe-place",
            EMERGENCY,
            "There was an accident and the place is unsafe.",
            s -> s.isInUnsafePlace() && s.hasCause(FaultCause.ACCIDENT));
    static final UrgencyRule UNSAFE_PLACE =
            new UrgencyRule("unsafe-place", HIGH, "The place is unsafe.", Situation::isInUnsafePlace);
    static final UrgencyRule VULNERABLE_PEOPLE = new UrgencyRule(
            "vulnerable-people", HIGH, "Somebody travelling is vulnerable.", UrgencyRules::isVulnerable);
    static final UrgencyRule CUT_OFF = new UrgencyRule(
            "cut-off", HIGH, "The road is closed: they can't leave by themselves.", Situation::isCutOff);
    static final UrgencyRule APPOINTMENT_NEAR = new UrgencyRule(
            "appointment-near",
            HIGH,
            "They must be at their destination within four hours.",
            s -> s.mustBeThereWithin(NEAR_APPOINTMENT));
    static final UrgencyRule CRASH =
            new UrgencyRule("crash", HIGH, "There was an accident.", s -> s.hasCause(FaultCause.ACCIDENT));
    static final UrgencyRule CHILDREN =
            new UrgencyRule("children", NORMAL, "Children are travelling.", Situation::hasChildren);
    static final UrgencyRule CAN_WAIT = new UrgencyRule(
            "can-wait",
            LOW,
            "The car drives, the place is safe and nobody is expected anywhere.",
            s -> s.isDrivable()
                    && Boolean.TRUE.equals(s.facts().location().safePlace())
                    && s.journey().needBy() == null);

    static final List<UrgencyRule> ALL = List.of(
            INJURED,
            VULNERABLE_IN_UNSAFE_PLACE,
            CRASH_IN_UNSAFE_PLACE,
            UNSAFE_PLACE,
            VULNERABLE_PEOPLE,
            CUT_OFF,
            APPOINTMENT_NEAR,
            CRASH,
            CHILDREN,
            CAN_WAIT);

    static final String ORDINARY = "Nothing asks for more speed than usual.";

    private UrgencyRules() {}

    /// The urgency with its reasons, most urgent first.
    static Judgement judge(Situation situation) {
        var applying =
                ALL.stream().filter(rule -> rule.applies().test(situation)).toList();
        if (applying.isEmpty()) {
            return new Judgement(NORMAL, List.of(ORDINARY));
        }
        var urgency = applying.getFirst().urgency();
        return new Judgement(
                urgency,
                applying.stream()
                        .filter(rule -> rule.urgency() != LOW || urgency == LOW)
                        .map(UrgencyRule::reason)
                        .toList());
    }

    private static boolean isVulnerable(Situation situation) {
        return Boolean.TRUE.equals(situation.party().wheelchair())
                || situation.somebodyNeeds("INFANT", "ELDERLY", "PREGNANT", "MEDICAL", "DISABILITY");
    }

    /// How urgent it is, and why.
    record Judgement(Urgency urgency, List<String> reasons) {}
}
