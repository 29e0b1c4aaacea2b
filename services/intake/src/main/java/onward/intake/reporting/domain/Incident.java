package onward.intake.reporting.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.Cover;
import onward.contracts.incident.FieldChange;
import onward.contracts.incident.IncidentAmended;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentNoted;
import onward.contracts.incident.IncidentState;
import onward.contracts.incident.Triage;
import onward.contracts.value.By;
import onward.intake.duplicates.domain.DuplicateKey;
import onward.intake.duplicates.domain.PossibleDuplicate;
import onward.intake.facts.domain.Finding;
import org.jspecify.annotations.Nullable;

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

    /// What is told about the incident where it stands.
    public Change told(By by, Instant at) {
        return new Change(this, Announcement.of(this, by), at);
    }

    public IncidentState state() {
        return standing.state();
    }

    /// The incident where it stands now, and what is told about that.
    public Change become(Standing next, By by, Instant at) {
        return new Incident(id, facts, triage, cover, next, warnings, possibleDuplicates, versionAfter(next))
                .told(by, at);
    }

    /// The incident with other facts; `changed` are the JSON pointers of those that are new.
    public Change amend(
            IncidentFacts others,
            Triage newTriage,
            Cover newCover,
            List<Finding> newWarnings,
            List<FieldChange> changes,
            By by,
            Instant at) {
        var amended =
                new Incident(id, others, newTriage, newCover, standing, newWarnings, possibleDuplicates, version + 1);
        var changed = changes.stream().map(FieldChange::pointer).toList();
        return new Change(amended, new IncidentAmended(id, others, changed, changes, newTriage, newCover, by), at);
    }

    public boolean looksLike(IncidentId other) {
        return possibleDuplicates.stream().anyMatch(alike -> alike.id().equals(other));
    }

    /// The same incident after somebody has seen that it is not that other one.
    public Incident unlike(IncidentId other) {
        var alike = possibleDuplicates.stream()
                .filter(possible -> !possible.id().equals(other))
                .toList();
        return new Incident(id, facts, triage, cover, standing, warnings, alike, version);
    }

    /// When help is wanted, while it waits for that; null when it waits for nothing, or for the customer's consent.
    public @Nullable Instant plannedAt() {
        if (!(standing instanceof Standing.Reported) || facts.sighting() != null) {
            return null;
        }
        return facts.notBefore() == null ? facts.reportedAt() : facts.notBefore();
    }

    /// By which another report would be the same incident; null when none can be, since this one is not open or nobody
    /// knows whose it is.
    public @Nullable DuplicateKey duplicateKey() {
        return standing.duplicateKey(facts);
    }

    /// The same incident, and what somebody wrote down about it.
    public Change note(String text, By by, Instant at) {
        return new Change(this, new IncidentNoted(id, text, by), at);
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
