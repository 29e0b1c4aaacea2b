package onward.dispatch.crew;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferState;
import onward.contracts.id.OfferId;
import onward.dispatch.crew.domain.Refusal;
import onward.dispatch.fleet.ChangeShift;
import onward.dispatch.job.ChangeEta;
import onward.dispatch.job.ReportProgress;
import onward.dispatch.offer.AcceptOffer;
import onward.dispatch.offer.AcknowledgeOffer;
import onward.dispatch.offer.DeclineOffer;

/// Puts the answers of use cases into words for crews.
public final class Refusals {
    private Refusals() {}

    public static Optional<Refusal> of(AcknowledgeOffer.Answer answer) {
        return switch (answer) {
            case AcknowledgeOffer.Answer.Acknowledged done -> Optional.empty();
            case AcknowledgeOffer.Answer.TooLate late -> tooLate(late.expiredAt());
            case AcknowledgeOffer.Answer.Closed closed -> closed(closed.state());
            case AcknowledgeOffer.Answer.NotYours not -> notYours(not.id());
            case AcknowledgeOffer.Answer.Unknown unknown -> unknown(unknown.id());
        };
    }

    public static Optional<Refusal> of(AcceptOffer.Answer answer) {
        return switch (answer) {
            case AcceptOffer.Answer.OnTheWay done -> Optional.empty();
            case AcceptOffer.Answer.AcceptedBefore done -> Optional.empty();
            case AcceptOffer.Answer.Taken taken ->
                Optional.of(Refusal.of("offer-taken", "Another responder has taken this job."));
            case AcceptOffer.Answer.Past past -> past(past.now());
            case AcceptOffer.Answer.TooLate late -> tooLate(late.expiredAt());
            case AcceptOffer.Answer.Closed closed -> closed(closed.state());
            case AcceptOffer.Answer.NotYours not -> notYours(not.id());
            case AcceptOffer.Answer.Unknown unknown -> unknown(unknown.id());
        };
    }

    public static Optional<Refusal> of(DeclineOffer.Answer answer) {
        return switch (answer) {
            case DeclineOffer.Answer.AskedOthers done -> Optional.empty();
            case DeclineOffer.Answer.TooLate late -> tooLate(late.expiredAt());
            case DeclineOffer.Answer.Closed closed -> closed(closed.state());
            case DeclineOffer.Answer.NotYours not -> notYours(not.id());
            case DeclineOffer.Answer.Unknown unknown -> unknown(unknown.id());
        };
    }

    public static Optional<Refusal> of(ReportProgress.Answer answer) {
        return switch (answer) {
            case ReportProgress.Answer.Progressed done -> Optional.empty();
            case ReportProgress.Answer.NotedLate late -> Optional.empty();
            case ReportProgress.Answer.Illegal illegal -> Optional.of(illegal(illegal.from(), illegal.allowed()));
            case ReportProgress.Answer.Busy busy ->
                Optional.of(Refusal.illegal(
                        "Job %s is still under way; finish it first.".formatted(busy.with()),
                        List.of(JobState.UNSUCCESSFUL)));
            case ReportProgress.Answer.Doubted doubted ->
                Optional.of(Refusal.of("invalid", doubted.doubt().detail()));
            case ReportProgress.Answer.NotYours not ->
                Optional.of(Refusal.of("forbidden", "Job %s is not this responder's.".formatted(not.id())));
            case ReportProgress.Answer.Unknown unknown ->
                Optional.of(Refusal.of("not-found", "There is no job %s.".formatted(unknown.id())));
        };
    }

    public static Optional<Refusal> of(ChangeEta.Answer answer) {
        return switch (answer) {
            case ChangeEta.Answer.Changed done -> Optional.empty();
            case ChangeEta.Answer.Illegal illegal -> Optional.of(illegal(illegal.from(), List.of()));
            case ChangeEta.Answer.Past past -> past(past.now());
            case ChangeEta.Answer.NotYours not ->
                Optional.of(Refusal.of("forbidden", "Job %s is not this responder's.".formatted(not.id())));
            case ChangeEta.Answer.Unknown unknown ->
                Optional.of(Refusal.of("not-found", "There is no job %s.".formatted(unknown.id())));
        };
    }

    public static Optional<Refusal> of(ChangeShift.Answer answer) {
        return switch (answer) {
            case ChangeShift.Answer.Changed done -> Optional.empty();
            case ChangeShift.Answer.Unknown unknown ->
                Optional.of(Refusal.of("not-found", "There is no responder %s.".formatted(unknown.id())));
        };
    }

    private static Refusal illegal(JobState from, List<JobState> allowed) {
        var next = allowed.isEmpty() ? "Nothing can be reported of it." : "Allowed are %s.".formatted(allowed);
        return Refusal.illegal("The job is %s. %s".formatted(from, next), allowed);
    }

    private static Optional<Refusal> tooLate(Instant expiredAt) {
        return Optional.of(Refusal.of("offer-expired", "The offer lapsed at %s.".formatted(expiredAt)));
    }

    private static Optional<Refusal> past(Instant now) {
        return Optional.of(Refusal.of("invalid", "The ETA has passed. A time after %s is expected.".formatted(now)));
    }

    private static Optional<Refusal> closed(OfferState state) {
        return Optional.of(Refusal.illegal(
                "The offer is %s; it can't be answered any more.".formatted(state), List.<JobState>of()));
    }

    private static Optional<Refusal> notYours(OfferId id) {
        return Optional.of(Refusal.of("forbidden", "Offer %s is another responder's.".formatted(id)));
    }

    private static Optional<Refusal> unknown(OfferId id) {
        return Optional.of(Refusal.of("not-found", "There is no offer %s.".formatted(id)));
    }
}
