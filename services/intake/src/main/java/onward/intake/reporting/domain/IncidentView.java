package onward.intake.reporting.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.Advice;
import onward.contracts.incident.Contact;
import onward.contracts.incident.Cover;
import onward.contracts.incident.Fault;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.IncidentState;
import onward.contracts.incident.Journey;
import onward.contracts.incident.Location;
import onward.contracts.incident.Party;
import onward.contracts.incident.ServiceNeed;
import onward.contracts.incident.Sighting;
import onward.contracts.incident.Urgency;
import onward.contracts.incident.Vehicle;
import onward.contracts.incident.VehicleCall;
import onward.intake.duplicates.domain.PossibleDuplicate;
import onward.intake.facts.domain.Finding;
import org.jspecify.annotations.Nullable;

/// An incident as callers see it, without what dispatch and resolution do about it.
public record IncidentView(
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
        @Nullable Advice advice,
        @Nullable String rules,
        List<PossibleDuplicate> possibleDuplicates,
        Contact contact,
        @Nullable Vehicle vehicle,
        Location location,
        @Nullable Fault fault,
        @Nullable Party party,
        @Nullable Journey journey,
        @Nullable Instant notBefore,
        @Nullable Sighting sighting,
        @Nullable VehicleCall call,
        @Nullable End end,
        long version) {

    public static IncidentView of(Incident incident) {
        return of(incident, List.of(), null);
    }

    /// `more` is what was odd about the request itself; `duplicateReport` is told to whoever reports. It is long
    /// because each field is named once.
    public static IncidentView of(Incident incident, List<Finding> more, @Nullable Boolean duplicateReport) {
        var facts = incident.facts();
        var triage = incident.triage();
        return new IncidentView(
                incident.id(),
                facts.kind(),
                incident.state(),
                facts.brand(),
                facts.reportedAt(),
                duplicateReport,
                Stream.concat(incident.warnings().stream(), more.stream()).toList(),
                incident.cover(),
                triage.urgency(),
                triage.urgencyReasons(),
                triage.needs(),
                triage.openQuestions(),
                triage.advice(),
                triage.rules(),
                incident.possibleDuplicates(),
                facts.contact(),
                facts.vehicle(),
                facts.location(),
                facts.fault(),
                facts.party(),
                facts.journey(),
                facts.notBefore(),
                facts.sighting(),
                facts.call(),
                End.of(incident.standing()),
                incident.version());
    }
}
