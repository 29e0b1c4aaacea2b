package onward.intake.reporting.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.Cover;
import onward.contracts.incident.IncidentAmended;
import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentClosed;
import onward.contracts.incident.IncidentDispatching;
import onward.contracts.incident.IncidentEvent;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentHandedOver;
import onward.contracts.incident.IncidentInProgress;
import onward.contracts.incident.IncidentMerged;
import onward.contracts.incident.IncidentNoted;
import onward.contracts.incident.IncidentReopened;
import onward.contracts.incident.IncidentReported;
import onward.contracts.incident.IncidentResolved;
import onward.contracts.incident.IncidentState;
import onward.contracts.incident.IncidentTriaged;
import onward.contracts.incident.Triage;
import onward.contracts.value.By;
import onward.intake.duplicates.domain.PossibleDuplicate;
import onward.intake.facts.domain.Finding;

/// One interrupted journey. `version` counts what people changed about it, from 1; that it moves on by itself does not
/// count, so that nobody's amendment is refused because a crew took off meanwhile.
public record Incident(
        IncidentId id,
        IncidentFacts facts,
        Triage triage,
        Cover cover,
        Standing standing,
        List<Finding> warnings,
        List<PossibleDuplicate> possibleDuplicates,
        long version) {

    /// An incident as it is first heard of.
    public static Incident reported(
            IncidentId id,
            IncidentFacts facts,
            Triage triage,
            Cover cover,
            List<Finding> warnings,
            List<PossibleDuplicate> possibleDuplicates) {
        return new Incident(id, facts, triage, cover, new Standing.Reported(), warnings, possibleDuplicates, 1);
    }

    public IncidentState state() {
        return standing.state();
    }

    /// The incident where it stands now, and what is told about that.
    public Change become(Standing next, By by, Instant at) {
        var changed = new Incident(id, facts, triage, cover, next, warnings, possibleDuplicates, versionAfter(next));
        return new Change(changed, changed.announcement(by), at);
    }

    /// The incident with other facts; `changed` are the JSON pointers of those that are new.
    public Change amend(
            IncidentFacts others,
            Triage newTriage,
            Cover newCover,
            List<Finding> newWarnings,
            List<String> changed,
            By by,
            Instant at) {
        var amended =
                new Incident(id, others, newTriage, newCover, standing, newWarnings, possibleDuplicates, version + 1);
        return new Change(amended, new IncidentAmended(id, others, changed, newTriage, newCover, by), at);
    }

    /// The same incident, and what somebody wrote down about it.
    public Change note(String text, By by, Instant at) {
        return new Change(this, new IncidentNoted(id, text, by), at);
    }

    /// The one announcer of where incidents stand.
    public IncidentEvent announcement(By by) {
        return switch (standing) {
            case Standing.Reported reported -> new IncidentReported(id, facts, by);
            case Standing.Triaged triaged -> new IncidentTriaged(id, facts, triage, cover, by);
            case Standing.Dispatching dispatching -> new IncidentDispatching(id, by);
            case Standing.InProgress inProgress -> new IncidentInProgress(id, by);
            case Standing.Reopened reopened -> new IncidentReopened(id, reopened.reason(), by);
            case Standing.Resolved resolved -> new IncidentResolved(id, by);
            case Standing.Closed closed -> new IncidentClosed(id, by);
            case Standing.Cancelled cancelled -> new IncidentCancelled(id, cancelled.reason(), by);
            case Standing.Merged merged -> new IncidentMerged(id, merged.into(), by);
            case Standing.HandedOver handedOver ->
                new IncidentHandedOver(id, handedOver.to(), handedOver.reference(), by);
        };
    }

    private long versionAfter(Standing next) {
        return switch (next) {
            case Standing.Cancelled cancelled -> version + 1;
            case Standing.Merged merged -> version + 1;
            case Standing.HandedOver handedOver -> version + 1;
            case Standing.Reopened reopened -> version + 1;
            default -> version;
        };
    }
}
