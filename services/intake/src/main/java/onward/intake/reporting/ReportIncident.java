package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.value.By;
import onward.intake.IntakeConfig;
import onward.intake.facts.CheckReport;
import onward.intake.facts.domain.Checked;
import onward.intake.facts.domain.Finding;
import onward.intake.facts.domain.Report;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Standing;

/// Reports an incident: checks it, assesses it and files it, unless the same incident is open already.
@ApplicationScoped
public class ReportIncident {
    private final CheckReport checkReport;
    private final FileIncident fileIncident;
    private final IntakeConfig config;
    private final Clock clock;

    public ReportIncident(CheckReport checkReport, FileIncident fileIncident, IntakeConfig config, Clock clock) {
        this.checkReport = checkReport;
        this.fileIncident = fileIncident;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public Answer report(Report report, By by) {
        return switch (checkReport.check(report, clock.instant())) {
            case Checked.Unsound(var reasons) -> new Answer.Refused(reasons);
            case Checked.Sound(var facts, var doubts) ->
                switch (fileIncident.file(facts, doubts, reported -> firstStep(reported, facts), by)) {
                    case FileIncident.Answer.Filed filed -> new Answer.Filed(filed.incident());
                    case FileIncident.Answer.KnownAlready known -> new Answer.KnownAlready(known.incident());
                };
        };
    }

    /// Help that is wanted later is not planned before it is nearly time.
    private Standing firstStep(Standing.Reported reported, IncidentFacts facts) {
        var notBefore = facts.notBefore();
        return notBefore == null || !notBefore.isAfter(facts.reportedAt().plus(config.planAhead()))
                ? reported.triage()
                : reported;
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
