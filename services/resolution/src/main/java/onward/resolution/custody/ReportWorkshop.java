package onward.resolution.custody;

import static onward.contracts.resolution.ObligationType.VEHICLE_RECOVERED;
import static onward.contracts.resolution.ObligationType.VEHICLE_REPAIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.casefile.domain.CareCase.Running;
import onward.resolution.casefile.domain.CareCase.Settled;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Deadlines;
import onward.resolution.casefile.domain.Filed;
import onward.resolution.casefile.domain.Progress;
import onward.resolution.casefile.domain.WorkshopReport;
import onward.resolution.casefile.domain.WorkshopStage;

/// The workshop says how far it is with the vehicle.
@ApplicationScoped
public class ReportWorkshop {
    private final Cases cases;
    private final Deadlines deadlines;
    private final Clock clock;

    ReportWorkshop(Cases cases, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public sealed interface Answer {
        /// It is at that stage; since this report, or already before.
        record AtStage(WorkshopStage stage, Filed filed) implements Answer {}

        /// The workshop is past that stage; these can follow.
        record PastIt(List<WorkshopStage> next) implements Answer {}

        /// The vehicle has not been recovered, so no workshop can have it.
        record NotRecovered() implements Answer {}

        /// No repair is owed in this case, or none any more.
        record NoRepairOwed() implements Answer {}

        record UnknownCase() implements Answer {}
    }

    @Transactional
    public Answer report(IncidentId incidentId, WorkshopReport report, By by) {
        return cases.hold(incidentId)
                .map(filed -> switch (filed.careCase()) {
                    case Running running -> report(running, filed, report, by);
                    case Settled settled -> new Answer.NoRepairOwed();
                })
                .orElseGet(Answer.UnknownCase::new);
    }

    private Answer report(Running running, Filed filed, WorkshopReport report, By by) {
        var workshop = running.file().workshop();
        var obligations = running.file().obligations();
        var repairIsOwed = obligations.isOpen(VEHICLE_REPAIRED);
        if (workshop.isAt(report.stage()) && (report.stage() != WorkshopStage.READY || !repairIsOwed)) {
            return new Answer.AtStage(report.stage(), filed);
        }
        if (!repairIsOwed) {
            return new Answer.NoRepairOwed();
        }
        if (obligations.isOpen(VEHICLE_RECOVERED)) {
            return new Answer.NotRecovered();
        }
        if (!workshop.nextStages().contains(report.stage())) {
            return new Answer.PastIt(workshop.nextStages());
        }
        var progress = Progress.none(running)
                .and(held -> held.reportWorkshop(report))
                .and(held -> held.conclude(clock.instant(), deadlines));
        return new Answer.AtStage(report.stage(), cases.save(progress, by));
    }
}
