package onward.dispatch.crew.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.Topic;
import onward.contracts.field.FieldReport;
import onward.contracts.id.ResponderId;
import onward.dispatch.crew.TakeFieldReport;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;
import org.jboss.logging.Logger;

/// Hears from the field what crews answer and how they get on. The record's key says which responder it is.
@ApplicationScoped
class FieldReportSubscription implements Subscription<FieldReport> {
    private static final Logger LOG = Logger.getLogger(FieldReportSubscription.class);

    private final TakeFieldReport takeFieldReport;

    FieldReportSubscription(TakeFieldReport takeFieldReport) {
        this.takeFieldReport = takeFieldReport;
    }

    @Override
    public Topic topic() {
        return Topic.FIELD_REPORTS;
    }

    @Override
    public Class<FieldReport> family() {
        return FieldReport.class;
    }

    @Override
    public Handled handle(FieldReport report, Envelope envelope) {
        ResponderId responder;
        try {
            responder = ResponderId.parse(envelope.key());
        } catch (IllegalArgumentException noResponder) {
            return new Handled.Impossible("The key names no responder: " + noResponder.getMessage());
        }
        takeFieldReport
                .take(report, responder, envelope.id(), envelope.time())
                .ifPresent(why -> LOG.infof(
                        "refused: report=%s responder=%s problem=%s", envelope.id(), responder, why.problem()));
        return Handled.done();
    }
}
