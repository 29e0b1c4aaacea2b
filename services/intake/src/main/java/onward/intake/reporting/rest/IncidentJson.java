package onward.intake.reporting.rest;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.Contact;
import onward.contracts.incident.Cover;
import onward.contracts.incident.Fault;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.IncidentState;
import onward.contracts.incident.Journey;
import onward.contracts.incident.Location;
import onward.contracts.incident.Party;
import onward.contracts.incident.ServiceNeed;
import onward.contracts.incident.Urgency;
import onward.contracts.incident.Vehicle;
import onward.intake.duplicates.domain.PossibleDuplicate;
import onward.intake.facts.domain.Finding;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Standing;
import onward.web.Warnings.Warning;
import org.jspecify.annotations.Nullable;

/// An incident as callers see it, without what dispatch and resolution do about it.
public record IncidentJson(
        IncidentId id,
        IncidentKind kind,
        IncidentState state,
        String brand,
        Instant reportedAt,
        @Nullable Boolean duplicateReport,
        List<Finding> warnings,
        Cover cover,
        Urgency urgency,
        List<String> urgencyReasons,
        List<ServiceNeed> needs,
        List<String> openQuestions,
        List<PossibleDuplicate> possibleDuplicates,
        Contact contact,
        @Nullable Vehicle vehicle,
        Location location,
        @Nullable Fault fault,
        @Nullable Party party,
        @Nullable Journey journey,
        @Nullable EndJson end,
        long version) {

    /// How the incident ended without being resolved.
    public record EndJson(
            @Nullable String reason,
            @Nullable IncidentId mergedInto,
            @Nullable String handedOverTo,
            @Nullable String reference) {
        static @Nullable EndJson of(Standing standing) {
            return switch (standing) {
                case Standing.Cancelled cancelled -> new EndJson(cancelled.reason(), null, null, null);
                case Standing.Merged merged -> new EndJson(null, merged.into(), null, null);
                case Standing.HandedOver handedOver -> new EndJson(null, null, handedOver.to(), handedOver.reference());
                default -> null;
            };
        }
    }

    public static IncidentJson of(Incident incident) {
        return of(incident, List.of(), null);
    }

    /// `more` is what was odd about the request itself; `duplicateReport` is told to whoever reports.
    static IncidentJson of(Incident incident, List<Warning> more, @Nullable Boolean duplicateReport) {
        var facts = incident.facts();
        var triage = incident.triage();
        return new IncidentJson(
                incident.id(),
                facts.kind(),
                incident.state(),
                facts.brand(),
                facts.reportedAt(),
                duplicateReport,
                warnings(incident, more),
                incident.cover(),
                triage.urgency(),
                triage.urgencyReasons(),
                triage.needs(),
                triage.openQuestions(),
                incident.possibleDuplicates(),
                facts.contact(),
                facts.vehicle(),
                facts.location(),
                facts.fault(),
                facts.party(),
                facts.journey(),
                EndJson.of(incident.standing()),
                incident.version());
    }

    private static List<Finding> warnings(Incident incident, List<Warning> more) {
        return Stream.concat(
                        incident.warnings().stream(),
                        more.stream().map(warning -> new Finding(warning.pointer(), warning.detail())))
                .toList();
    }
}
