package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.value.By;
import onward.intake.IntakeConfig;
import onward.intake.duplicates.FindPossibleDuplicates;
import onward.intake.duplicates.domain.DuplicateKey;
import onward.intake.facts.CheckReport;
import onward.intake.facts.domain.Checked;
import onward.intake.facts.domain.Finding;
import onward.intake.facts.domain.Report;
import onward.intake.reporting.domain.Change;
import onward.intake.reporting.domain.Differences;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.Incidents.Filing;
import onward.intake.reporting.domain.SecondReport;
import onward.intake.reporting.domain.Standing;
import onward.intake.triage.AssessReport;

/// Files an incident, triaged in the same breath. A second report of the same incident becomes a note of the first.
@ApplicationScoped
public class ReportIncident {
    private final CheckReport checkReport;
    private final AssessReport assessReport;
    private final FindPossibleDuplicates findPossibleDuplicates;
    private final Incidents incidents;
    private final Differences differences;
    private final IntakeConfig config;
    private final Supplier<IncidentId> ids;
    private final Clock clock;

    public ReportIncident(
            CheckReport checkReport,
            AssessReport assessReport,
            FindPossibleDuplicates findPossibleDuplicates,
            Incidents incidents,
            Differences differences,
            IntakeConfig config,
            Supplier<IncidentId> ids,
            Clock clock) {
        this.checkReport = checkReport;
        this.assessReport = assessReport;
        this.findPossibleDuplicates = findPossibleDuplicates;
        this.incidents = incidents;
        this.differences = differences;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Answer report(Report report, By by) {
        var now = clock.instant();
        return switch (checkReport.check(report, now)) {
            case Checked.Unsound(var reasons) -> new Answer.Refused(reasons);
            case Checked.Sound(var facts, var doubts) -> file(facts, doubts, by, now);
        };
    }

    private Answer file(IncidentFacts facts, List<Finding> doubts, By by, Instant now) {
        var changes = reportedAndTriaged(facts, doubts, by, now);
        var since = now.minus(config.duplicates().within());
        return switch (incidents.file(changes, DuplicateKey.of(facts), since)) {
            case Filing.New fresh -> new Answer.Filed(changes.getLast().incident());
            case Filing.SameAs(var known) -> {
                var note = SecondReport.note(differences.between(known.facts(), facts));
                incidents.save(known.note(note, by, now));
                yield new Answer.KnownAlready(known);
            }
        };
    }

    private List<Change> reportedAndTriaged(IncidentFacts facts, List<Finding> doubts, By by, Instant now) {
        var assessed = assessReport.assess(facts);
        var incident = Incident.reported(
                ids.get(), facts, assessed.triage(), assessed.cover(), doubts, findPossibleDuplicates.find(facts));
        return List.of(incident.told(by, now), incident.become(new Standing.Reported().triage(), by, now));
    }

    /// What became of the report.
    public sealed interface Answer {
        /// It is an incident.
        record Filed(Incident incident) implements Answer {}

        /// It is one that is known; what was new about it is noted there.
        record KnownAlready(Incident incident) implements Answer {}

        /// It can't be so, for all of these reasons.
        record Refused(List<Finding> reasons) implements Answer {}
    }
}
