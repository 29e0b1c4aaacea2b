package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.intake.facts.CheckReport;
import onward.intake.facts.domain.Checked;
import onward.intake.facts.domain.Finding;
import onward.intake.facts.domain.Report;
import onward.intake.reporting.domain.Differences;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.Standing;
import onward.intake.triage.AssessReport;

/// Changes what was reported, and works out anew what it means.
@ApplicationScoped
public class AmendIncident {
    private final Incidents incidents;
    private final CheckReport checkReport;
    private final AssessReport assessReport;
    private final Differences differences;
    private final Clock clock;

    public AmendIncident(
            Incidents incidents,
            CheckReport checkReport,
            AssessReport assessReport,
            Differences differences,
            Clock clock) {
        this.incidents = incidents;
        this.checkReport = checkReport;
        this.assessReport = assessReport;
        this.differences = differences;
        this.clock = clock;
    }

    /// `amended` is the whole report as it should read, made from the incident at `seenVersion`.
    @Transactional
    public Answer amend(IncidentId id, long seenVersion, Report amended, By by) {
        return incidents
                .findForChange(id)
                .map(incident -> amend(incident, seenVersion, amended, by))
                .orElseGet(() -> new Answer.Unknown(id));
    }

    private Answer amend(Incident incident, long seenVersion, Report amended, By by) {
        return switch (checkReport.checkAmended(amended, incident.facts())) {
            case Checked.Unsound(var reasons) -> new Answer.Refused(reasons);
            case Checked.Sound sound
            when incident.version() != seenVersion -> new Answer.ChangedMeanwhile(incident.version());
            case Checked.Sound sound when incident.standing().isOver() -> new Answer.NotPossible(incident.standing());
            case Checked.Sound sound -> amend(incident, sound, by);
        };
    }

    private Answer amend(Incident incident, Checked.Sound sound, By by) {
        var changes = differences.between(incident.facts(), sound.facts());
        if (changes.isEmpty()) {
            return new Answer.Amended(incident);
        }
        var assessed = assessReport.assess(sound.facts());
        var change = incident.amend(
                sound.facts(), assessed.triage(), assessed.cover(), sound.doubts(), changes, by, clock.instant());
        incidents.save(change);
        return new Answer.Amended(change.incident());
    }

    /// What became of the amendment.
    public sealed interface Answer {
        /// The incident reads so now.
        record Amended(Incident incident) implements Answer {}

        /// It can't be so, for all of these reasons.
        record Refused(List<Finding> reasons) implements Answer {}

        /// Somebody else has amended it: this is its version now.
        record ChangedMeanwhile(long version) implements Answer {}

        /// It is over.
        record NotPossible(Standing standing) implements Answer {}

        /// There is no such incident.
        record Unknown(IncidentId id) implements Answer {}
    }
}
