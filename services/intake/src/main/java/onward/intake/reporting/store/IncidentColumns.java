package onward.intake.reporting.store;

import onward.contracts.id.IncidentId;
import onward.contracts.incident.Cover;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Triage;
import onward.contracts.incident.Vehicle;
import onward.intake.duplicates.domain.PossibleDuplicate;
import onward.intake.facts.domain.Finding;
import onward.intake.facts.domain.Plate;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Standing;
import onward.messaging.codec.EventJson;
import org.jspecify.annotations.Nullable;

/// Turns incidents into rows and back.
final class IncidentColumns {
    private IncidentColumns() {}

    static IncidentRow row(Incident incident) {
        var row = new IncidentRow();
        row.id = incident.id().value();
        row.kind = incident.facts().kind();
        row.reportedAt = incident.facts().reportedAt();
        row.dueAt = row.reportedAt;
        row.duplicateKey = duplicateKey(incident);
        fill(row, incident);
        return row;
    }

    static void fill(IncidentRow row, Incident incident) {
        var facts = incident.facts();
        row.state = incident.state();
        row.brand = facts.brand();
        row.plannedAt = incident.plannedAt();
        row.contract = contract(incident.cover());
        row.phone = facts.contact().phone();
        row.plateKey = plateKey(facts.vehicle());
        row.lon = facts.location().position().lon();
        row.lat = facts.location().position().lat();
        row.searchText = SearchText.of(incident);
        row.facts = EventJson.write(facts);
        row.triage = EventJson.write(incident.triage());
        row.cover = EventJson.write(incident.cover());
        row.standing = EventJson.write(incident.standing());
        row.warnings = EventJson.write(incident.warnings());
        row.possibleDuplicates = EventJson.write(incident.possibleDuplicates());
        row.version = incident.version();
    }

    static Incident incident(IncidentRow row) {
        return new Incident(
                new IncidentId(row.id),
                Documents.read(row.facts, IncidentFacts.class),
                Documents.read(row.triage, Triage.class),
                Documents.read(row.cover, Cover.class),
                standing(row),
                Documents.list(row.warnings, Finding[].class),
                Documents.list(row.possibleDuplicates, PossibleDuplicate[].class),
                row.version);
    }

    private static @Nullable String contract(Cover cover) {
        var left = cover.left();
        return left == null || left.claimsLeft() == null ? null : left.contract();
    }

    static @Nullable String duplicateKey(Incident incident) {
        var key = incident.duplicateKey();
        return key == null ? null : key.value();
    }

    static @Nullable String plateKey(@Nullable Vehicle vehicle) {
        var plate = vehicle == null ? null : Plate.of(vehicle.plate(), vehicle.plateCountry());
        return plate == null ? null : plate.key();
    }

    private static Standing standing(IncidentRow row) {
        return switch (row.state) {
            case REPORTED -> new Standing.Reported();
            case TRIAGED -> new Standing.Triaged();
            case DISPATCHING -> new Standing.Dispatching();
            case IN_PROGRESS -> new Standing.InProgress();
            case RESOLVED -> new Standing.Resolved();
            case CLOSED -> Documents.read(row.standing, Standing.Closed.class);
            case CANCELLED -> Documents.read(row.standing, Standing.Cancelled.class);
            case MERGED -> Documents.read(row.standing, Standing.Merged.class);
            case HANDED_OVER -> Documents.read(row.standing, Standing.HandedOver.class);
        };
    }
}
