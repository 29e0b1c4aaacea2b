package onward.triage;

import java.util.function.Predicate;
import onward.contracts.incident.Urgency;

/// One named reason for help to come sooner or later, with the words an agent reads.
record UrgencyRule(String name, Urgency urgency, String reason, Predicate<Situation> applies) {}
