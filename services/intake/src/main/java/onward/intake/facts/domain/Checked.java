package onward.intake.facts.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import onward.contracts.incident.Contact;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Location;
import org.jspecify.annotations.Nullable;

/// What checking a report came to.
public sealed interface Checked {
    /// It can be so: the facts in their normal form, and what is odd about them.
    record Sound(IncidentFacts facts, List<Finding> doubts) implements Checked {}

    /// It can't be so, for all of these reasons.
    record Unsound(List<Finding> reasons) implements Checked {}

    /// Checks a report by all rules at once. `reportedAt` is when it was first heard of.
    static Checked of(Report report, Instant reportedAt, Circumstances circumstances) {
        var refusals = findings(Refusals.ALL, report, circumstances);
        if (!refusals.isEmpty()) {
            return new Unsound(refusals);
        }
        var facts = facts(report, reportedAt, circumstances);
        return facts == null
                ? new Unsound(List.of(new Finding("", "A report with brand, phone and location is expected.")))
                : new Sound(facts, findings(Doubts.ALL, report, circumstances));
    }

    private static List<Finding> findings(List<ReportRule> rules, Report report, Circumstances circumstances) {
        return rules.stream()
                .flatMap(rule -> rule.check(report, circumstances).stream())
                .toList();
    }

    private static @Nullable IncidentFacts facts(Report report, Instant reportedAt, Circumstances circumstances) {
        var position = report.position();
        if (report.brand() == null || report.location() == null || position == null) {
            return null;
        }
        var place = report.location();
        return new IncidentFacts(
                report.brand().strip().toLowerCase(Locale.ROOT),
                report.kind() == null ? IncidentKind.BREAKDOWN : report.kind(),
                reportedAt,
                contact(report, circumstances),
                ToldVehicle.facts(report.vehicle()),
                new Location(position, place.description(), place.roadAccess(), place.roadOpensAt(), place.safePlace()),
                report.fault(),
                report.party(),
                report.journey(),
                report.notBefore(),
                null,
                null);
    }

    /// A phone number that can't be read was refused before this, unless there may be none.
    private static Contact contact(Report report, Circumstances circumstances) {
        var told = report.contact() == null ? new Caller(null, null, null, null) : report.contact();
        var phone = DiallingCountry.read(report, circumstances) instanceof PhoneNumbers.Reading.Number(String e164)
                ? e164
                : null;
        return new Contact(told.name(), phone, upper(told.country()), told.language());
    }

    private static @Nullable String upper(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }
}
