package onward.resolution.casefile.domain;

import static onward.contracts.resolution.ObligationType.VEHICLE_REPAIRED;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.domain.CareCase.Running;
import onward.resolution.casefile.domain.CaseEvent.CustodyChanged;
import onward.resolution.casefile.domain.CaseEvent.ObligationFulfilled;
import onward.resolution.casefile.domain.CaseEvent.ObligationsChanged;
import onward.resolution.casefile.domain.Obligation.Owed;
import org.jspecify.annotations.Nullable;

/// What can be done in a case that is not over. Whatever changes nothing yields no event.
sealed interface CaseWork permits Running {
    CaseFile file();

    /// The same state with another file.
    Running with(CaseFile next);

    default Progress followPlan(List<Owed> plan) {
        var next = with(file().owes(all -> all.asPlanned(plan)));
        return next.file().equals(file()) ? Progress.none(next) : Progress.by(new ObligationsChanged(next));
    }

    /// Something owed was done; what is not owed is left as it is.
    default Progress fulfil(ObligationType type, Instant at, @Nullable String note) {
        var next = with(file().owes(all -> all.fulfil(type, at, note)));
        return next.file().equals(file()) ? Progress.none(next) : Progress.by(new ObligationFulfilled(type, next));
    }

    default Progress handOver(Holder to, Instant at, @Nullable String proof) {
        if (file().custody().isHeldBy(to)) {
            return Progress.none(with(file()));
        }
        var next = with(file().with(file().custody().handOver(to, at, proof)));
        return Progress.by(new CustodyChanged(next.file().custody().present(), next));
    }

    /// The vehicle is on the move: whoever carries it holds it.
    default Progress carry(JobFacts job, Instant at) {
        var responder = job.responderId();
        return responder == null || !VehicleLeg.carriesVehicle(job)
                ? Progress.none(with(file()))
                : handOver(Holder.responder(responder), at, null);
    }

    /// A job is done: it fulfils what it promised, and a vehicle that it carried is with its receiver. A carrier who
    /// never said that the vehicle was on the move enters the chain now.
    default Progress completeJob(JobFacts job, Instant at, @Nullable String proof) {
        var progress = carry(job, at);
        if (VehicleLeg.carriesVehicle(job)) {
            progress = progress.and(held -> held.handOver(VehicleLeg.receiver(job), at, proof));
        }
        for (var type : job.fulfils()) {
            progress = progress.and(held -> held.fulfil(type, at, null));
        }
        return progress;
    }

    /// The workshop is one stage further; READY means that the vehicle is repaired. The stage has to be one of
    /// [Workshop#nextStages].
    default Progress reportWorkshop(Workshop.Report report) {
        var next = with(file().with(file().workshop().reports(report)));
        return report.stage() == WorkshopStage.READY
                ? next.fulfil(VEHICLE_REPAIRED, report.at(), null)
                : Progress.none(next);
    }
}
