package onward.dispatch.job.store;

import static java.util.Objects.requireNonNull;

import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.job.domain.Accepted;
import onward.dispatch.job.domain.Assignment;
import onward.dispatch.job.domain.AtDestination;
import onward.dispatch.job.domain.Cancelled;
import onward.dispatch.job.domain.Completed;
import onward.dispatch.job.domain.EnRoute;
import onward.dispatch.job.domain.Goa;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.job.domain.OnScene;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.job.domain.Planned;
import onward.dispatch.job.domain.Reassigned;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.job.domain.Reserved;
import onward.dispatch.job.domain.Transporting;
import onward.dispatch.job.domain.Turn;
import onward.dispatch.job.domain.Unfilled;
import onward.dispatch.job.domain.Unsuccessful;
import org.jspecify.annotations.Nullable;

/// Translates between a job's state and its row's columns.
final class JobRows {
    private JobRows() {}

    static Job job(JobRow row, Leg leg) {
        return switch (row.state) {
            case RESERVED -> new Reserved(leg, new Reservation(row.reservedFor, row.reservedUntil));
            case PENDING -> row.plannedFor == null ? new Pending(leg, row.attempt) : planned(row, leg);
            case OFFERED -> new Offered(leg, row.attempt);
            case UNFILLED -> new Unfilled(leg, row.attempt);
            case ACCEPTED -> new Accepted(leg, assignment(row));
            case EN_ROUTE -> new EnRoute(leg, assignment(row));
            case ON_SCENE -> new OnScene(leg, assignment(row), row.contactTried);
            case TRANSPORTING -> new Transporting(leg, assignment(row));
            case AT_DESTINATION -> new AtDestination(leg, assignment(row));
            case COMPLETED -> new Completed(leg, requireNonNull(responder(row)));
            case CANCELLED -> new Cancelled(leg, responder(row));
            case GOA -> new Goa(leg, requireNonNull(responder(row)));
            case UNSUCCESSFUL ->
                new Unsuccessful(
                        leg, requireNonNull(responder(row)), row.successor == null ? null : new JobId(row.successor));
            case REASSIGNED -> new Reassigned(leg, requireNonNull(responder(row)), new JobId(row.successor));
        };
    }

    private static Planned planned(JobRow row, Leg leg) {
        return new Planned(
                leg,
                row.attempt,
                new Turn(
                        new ResponderId(row.plannedFor),
                        row.plannedFreeAt,
                        row.plannedArrival,
                        row.offerAt,
                        row.plannedReason));
    }

    private static Assignment assignment(JobRow row) {
        return new Assignment(requireNonNull(responder(row)), row.eta, row.etaConfirmation);
    }

    private static @Nullable ResponderId responder(JobRow row) {
        return row.responderId == null ? null : new ResponderId(row.responderId);
    }

    static void write(Job job, JobRow row) {
        row.state = job.state();
        row.reservedFor = null;
        row.reservedUntil = null;
        write(job instanceof Planned planned ? planned.turn() : null, row);
        switch (job) {
            case Reserved reserved -> {
                row.reservedFor = reserved.reservation().what();
                row.reservedUntil = reserved.reservation().dueAt();
            }
            case Job.Dispatchable waiting -> row.attempt = waiting.attempt();
            case Job.Committed held -> {
                row.responderId = held.responder().value();
                row.eta = held.assignment().eta();
                row.etaConfirmation = held.assignment().confirmation();
                row.contactTried = held instanceof OnScene onScene && onScene.contactTried();
            }
            case Reassigned reassigned -> row.successor = reassigned.successor().value();
            case Unsuccessful failed ->
                row.successor =
                        failed.successor() == null ? null : failed.successor().value();
            case Job.Final over -> {}
        }
    }

    private static void write(@Nullable Turn turn, JobRow row) {
        row.plannedFor = turn == null ? null : turn.responderId().value();
        row.plannedFreeAt = turn == null ? null : turn.freeAt();
        row.plannedArrival = turn == null ? null : turn.arrival();
        row.plannedReason = turn == null ? null : turn.reason();
        row.offerAt = turn == null ? null : turn.offerAt();
    }

    /// Writes what the job is about, for planning in SQL.
    static void write(Leg leg, JobRow row) {
        row.incidentId = leg.incident().value();
        row.itinerary = leg.itinerary();
        row.number = leg.number();
        row.pickupLon = leg.pickup().position().lon();
        row.pickupLat = leg.pickup().position().lat();
        var dropOff = leg.dropOff();
        row.dropOffLon = dropOff == null ? null : dropOff.position().lon();
        row.dropOffLat = dropOff == null ? null : dropOff.position().lat();
        row.workSeconds = leg.work().toSeconds();
    }
}
