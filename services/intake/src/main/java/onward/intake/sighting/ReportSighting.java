package onward.intake.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import onward.contracts.incident.Sighting;
import onward.contracts.value.By;
import onward.intake.facts.CheckReport;
import onward.intake.facts.domain.Checked;
import onward.intake.facts.domain.Finding;
import onward.intake.facts.domain.Report;
import onward.intake.reporting.FileIncident;
import onward.intake.reporting.domain.Incident;

/// Reports what staff see wrong with a car on the road. It waits as REPORTED until its owner has agreed to be helped.
@ApplicationScoped
public class ReportSighting {
    private final CheckReport checkReport;
    private final FileIncident fileIncident;
    private final Clock clock;

    public ReportSighting(CheckReport checkReport, FileIncident fileIncident, Clock clock) {
        this.checkReport = checkReport;
        this.fileIncident = fileIncident;
        this.clock = clock;
    }

    @Transactional
    public Answer report(Report report, Sighting sighting, By by) {
        if (!report.saysWhichVehicle()) {
            return new Answer.Refused(List.of(
                    new Finding("/vehicle/plate", "The registration plate of the car is required, or its VIN.")));
        }
        return switch (checkReport.checkWithoutCaller(report, clock.instant())) {
            case Checked.Unsound(var reasons) -> new Answer.Refused(reasons);
            case Checked.Sound(var facts, var doubts) -> {
                var seen = facts.noticedBy(sighting, null);
                yield switch (fileIncident.file(seen, doubts, waiting -> waiting, by)) {
                    case FileIncident.Answer.Filed filed -> new Answer.Filed(filed.incident(), false);
                    case FileIncident.Answer.KnownAlready known -> new Answer.Filed(known.incident(), true);
                };
            }
        };
    }

    /// What became of the sighting.
    public sealed interface Answer {
        /// It belongs to this incident, which may have been known before.
        record Filed(Incident incident, boolean wasKnown) implements Answer {}

        /// It can't be so, for all of these reasons.
        record Refused(List<Finding> reasons) implements Answer {}
    }
}
