package onward.intake.timeline.domain;

import onward.contracts.incident.Contact;
import onward.contracts.incident.Fault;
import onward.contracts.incident.IncidentReported;
import onward.contracts.incident.Vehicle;
import org.jspecify.annotations.Nullable;

/// A report in one sentence: who told of whom, which car, what is wrong.
final class ReportNarration {
    private ReportNarration() {}

    static String of(IncidentReported reported) {
        var facts = reported.facts();
        return "%s reported a %s of %s: %s%s."
                .formatted(
                        reported.by().actor(),
                        Words.plain(facts.kind()),
                        who(facts.contact()),
                        car(facts.vehicle()),
                        fault(facts.fault()));
    }

    private static String who(Contact contact) {
        if (contact.name() != null) {
            return contact.name();
        }
        return contact.phone() == null ? "a caller unknown" : contact.phone();
    }

    private static String car(@Nullable Vehicle vehicle) {
        if (vehicle == null || (vehicle.model() == null && vehicle.plate() == null)) {
            return "car not described";
        }
        return vehicle.model() == null
                ? String.valueOf(vehicle.plate())
                : vehicle.plate() == null ? vehicle.model() : "%s %s".formatted(vehicle.model(), vehicle.plate());
    }

    private static String fault(@Nullable Fault fault) {
        return fault == null || fault.cause() == null ? "" : ", " + Words.plain(fault.cause());
    }
}
