package onward.resolution.casefile.domain;

import static onward.contracts.resolution.ObligationType.VEHICLE_REPAIRED;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.id.RemedyId;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Proof;
import onward.resolution.casefile.domain.CareCase.Running;
import onward.resolution.casefile.domain.CaseEvent.CustodyChanged;
import onward.resolution.casefile.domain.CaseEvent.DueSoon;
import onward.resolution.casefile.domain.CaseEvent.ObligationFulfilled;
import onward.resolution.casefile.domain.CaseEvent.ObligationsChanged;
import onward.resolution.casefile.domain.CaseEvent.Overdue;
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

    /// Reminds of what is due soon, and tells of what is late, each once.
    default Progress remind(Instant now, Deadlines deadlines) {
        var progress = Progress.none(with(file()));
        for (var owed : file().obligations().toAlert(now, deadlines.reminder())) {
            progress = progress.and(held -> held.alert(owed.alerted(now)));
        }
        return progress;
    }

    /// Something owed was recalled, as loudly as it says.
    default Progress alert(Owed alerted) {
        var next = with(file().owes(all -> all.owing(alerted)));
        return Progress.by(
                alerted.alert() == Alert.ESCALATED
                        ? new Overdue(alerted.type(), next)
                        : new DueSoon(alerted.type(), next));
    }

    /// Somebody is to decide a remedy, or to give it.
    default Progress awaitRemedy(RemedyId id) {
        return Progress.none(with(file().with(file().remedies().with(id))));
    }

    /// A remedy has come to its end.
    default Progress remedyIsOver(RemedyId id) {
        return Progress.none(with(file().with(file().remedies().without(id))));
    }

    /// The emergency services have taken over.
    default Progress handOverToEmergencyServices(Instant at) {
        return Progress.none(with(file().handedOver(at)));
    }

    /// Whoever holds it already goes on holding it; where that was in doubt, a proof ends the doubt.
    default Progress handOver(Holder to, Instant at, @Nullable Proof proof) {
        var custody = file().custody();
        if (custody.isHeldBy(to) && (proof == null || !custody.isInDoubt())) {
            return Progress.none(with(file()));
        }
        var next = with(file().with(file().custody().handOver(to, at, proof)));
        return Progress.by(new CustodyChanged(next.file().custody().present(), next));
    }

    /// The vehicle is on the move: whoever carries it holds it.
    default Progress carry(JobFacts job, Instant at, @Nullable Proof proof) {
        var responder = job.responderId();
        return responder == null || !VehicleLeg.carriesVehicle(job)
                ? Progress.none(with(file()))
                : take(Holder.responder(responder), at, proof);
    }

    /// A crew has the vehicle. If another crew had it and never gave it up, that is in doubt.
    private Progress take(Holder crew, Instant at, @Nullable Proof proof) {
        var custody = file().custody();
        if (custody.isHeldBy(crew)) {
            return Progress.none(with(file()));
        }
        var next = with(file().with(custody.taken(crew, at, proof)));
        return Progress.by(new CustodyChanged(next.file().custody().present(), next));
    }

    /// Whoever stays with the vehicle takes it over from the customer, and a mechanic from whoever stays with it.
    default Progress takeOver(JobFacts job, Instant at, @Nullable Proof proof) {
        var responder = job.responderId();
        boolean takes = VehicleLeg.staysWithVehicle(job)
                || (VehicleLeg.takesOverOnTheSpot(job) && !file().custody().isHeldBy(Holder.OWNER));
        return responder == null || !takes
                ? Progress.none(with(file()))
                : handOver(Holder.responder(responder), at, proof);
    }

    /// Whoever had it before has handed it over since, and does not take it back by being done.
    default Progress takeOverBelatedly(JobFacts job, Instant at, @Nullable Proof proof) {
        var responder = job.responderId();
        return responder != null && file().custody().wasHeldBy(Holder.responder(responder))
                ? Progress.none(with(file()))
                : takeOver(job, at, proof);
    }

    /// A job is done: it fulfils what it promised, and a vehicle that it carried is with its receiver. Whoever
    /// never said that the vehicle was on the move, or that they were there, enters the chain now.
    default Progress completeJob(JobFacts job, Instant at, @Nullable Proof proof) {
        var progress = carry(job, at, null).and(held -> held.takeOverBelatedly(job, at, proof));
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
    default Progress reportWorkshop(WorkshopReport report) {
        var next = with(file().with(file().workshop().reports(report)));
        return report.stage() == WorkshopStage.READY
                ? next.fulfil(VEHICLE_REPAIRED, report.at(), null)
                : Progress.none(next);
    }
}
