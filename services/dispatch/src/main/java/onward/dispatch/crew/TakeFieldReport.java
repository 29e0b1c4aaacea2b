package onward.dispatch.crew;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import onward.contracts.field.FieldAccepted;
import onward.contracts.field.FieldDeclined;
import onward.contracts.field.FieldDelivered;
import onward.contracts.field.FieldEta;
import onward.contracts.field.FieldReport;
import onward.contracts.field.FieldShift;
import onward.contracts.field.FieldStatus;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.contracts.order.OrderRefused;
import onward.contracts.value.By;
import onward.dispatch.crew.domain.CrewOrders;
import onward.dispatch.crew.domain.Refusal;
import onward.dispatch.fleet.ChangeShift;
import onward.dispatch.fleet.domain.Shift;
import onward.dispatch.job.ChangeEta;
import onward.dispatch.job.ReportProgress;
import onward.dispatch.job.domain.ProgressReport;
import onward.dispatch.offer.AcceptOffer;
import onward.dispatch.offer.AcknowledgeOffer;
import onward.dispatch.offer.DeclineOffer;

/// Does what a crew reports, and tells it when that is not possible.
@ApplicationScoped
public class TakeFieldReport {
    private final AcknowledgeOffer acknowledgeOffer;
    private final AcceptOffer acceptOffer;
    private final DeclineOffer declineOffer;
    private final ReportProgress reportProgress;
    private final ChangeEta changeEta;
    private final ChangeShift changeShift;
    private final CrewOrders crewOrders;

    TakeFieldReport(
            AcknowledgeOffer acknowledgeOffer,
            AcceptOffer acceptOffer,
            DeclineOffer declineOffer,
            ReportProgress reportProgress,
            ChangeEta changeEta,
            ChangeShift changeShift,
            CrewOrders crewOrders) {
        this.acknowledgeOffer = acknowledgeOffer;
        this.acceptOffer = acceptOffer;
        this.declineOffer = declineOffer;
        this.reportProgress = reportProgress;
        this.changeEta = changeEta;
        this.changeShift = changeShift;
        this.crewOrders = crewOrders;
    }

    /// Runs in the caller's transaction.
    ///
    /// @return why it was refused, if it was
    public Optional<Refusal> take(FieldReport report, ResponderId responder, String reportId, Instant at) {
        var by = new By("crew:" + responder, at);
        var refusal = switch (report) {
            case FieldDelivered delivered -> Refusals.of(acknowledgeOffer.acknowledge(delivered.offerId(), responder));
            case FieldAccepted accepted ->
                Refusals.of(acceptOffer.accept(accepted.offerId(), responder, accepted.eta(), by));
            case FieldDeclined declined ->
                Refusals.of(
                        declineOffer.decline(declined.offerId(), responder, declined.reason(), declined.comment(), by));
            case FieldStatus status ->
                Refusals.of(reportProgress.report(status.jobId(), responder, progress(status, by)));
            case FieldEta later ->
                Refusals.of(changeEta.change(later.jobId(), responder, later.eta(), later.reason(), by));
            case FieldShift shift -> Refusals.of(changeShift.change(responder, new Shift(shift.on(), shift.until())));
        };
        refusal.ifPresent(why -> crewOrders.tell(refused(report, responder, reportId, why)));
        return refusal;
    }

    private static ProgressReport progress(FieldStatus status, By by) {
        var atDevice = status.at() == null ? by : new By(by.actor(), status.at());
        return new ProgressReport(status.state(), status.reason(), status.proof(), status.at(), atDevice);
    }

    private static OrderRefused refused(FieldReport report, ResponderId responder, String reportId, Refusal why) {
        return new OrderRefused(
                responder,
                reportId,
                offer(report).map(OfferId::toString).orElse(null),
                job(report).map(JobId::toString).orElse(null),
                why.problem(),
                why.detail(),
                why.allowed());
    }

    private static Optional<OfferId> offer(FieldReport report) {
        return switch (report) {
            case FieldDelivered delivered -> Optional.of(delivered.offerId());
            case FieldAccepted accepted -> Optional.of(accepted.offerId());
            case FieldDeclined declined -> Optional.of(declined.offerId());
            case FieldStatus status -> Optional.empty();
            case FieldEta later -> Optional.empty();
            case FieldShift shift -> Optional.empty();
        };
    }

    private static Optional<JobId> job(FieldReport report) {
        return switch (report) {
            case FieldStatus status -> Optional.of(status.jobId());
            case FieldEta later -> Optional.of(later.jobId());
            case FieldDelivered delivered -> Optional.empty();
            case FieldAccepted accepted -> Optional.empty();
            case FieldDeclined declined -> Optional.empty();
            case FieldShift shift -> Optional.empty();
        };
    }
}
