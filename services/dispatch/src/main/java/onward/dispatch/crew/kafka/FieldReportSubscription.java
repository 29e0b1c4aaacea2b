package onward.dispatch.crew.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import onward.contracts.Topic;
import onward.contracts.field.FieldReport;
import onward.contracts.id.ResponderId;
import onward.dispatch.crew.TakeFieldReport;
import onward.dispatch.fleet.domain.Partners;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;
import org.jboss.logging.Logger;

/// Hears from the field what crews answer and how they get on. The record's key says which responder it is; a partner's
/// desk reports on its own topic and nowhere else, so that nobody speaks for another's.
@ApplicationScoped
class FieldReportSubscription implements Subscription<FieldReport> {
    private static final Logger LOG = Logger.getLogger(FieldReportSubscription.class);

    private final TakeFieldReport takeFieldReport;
    private final Partners partners;

    FieldReportSubscription(TakeFieldReport takeFieldReport, Partners partners) {
        this.takeFieldReport = takeFieldReport;
        this.partners = partners;
    }

    @Override
    public Set<String> partners() {
        return partners.names();
    }

    @Override
    public Topic topic() {
        return Topic.FIELD_REPORTS;
    }

    @Override
    public Class<FieldReport> family() {
        return FieldReport.class;
    }

    /// The key is the crew's; each report has an incident of its own.
    @Override
    public boolean sharesTransactions() {
        return false;
    }

    @Override
    public Handled handle(FieldReport report, Envelope envelope) {
        ResponderId responder;
        try {
            responder = ResponderId.parse(envelope.key());
        } catch (IllegalArgumentException noResponder) {
            return new Handled.Impossible("The key names no responder: " + noResponder.getMessage());
        }
        if (!partners.of(responder).equals(Optional.ofNullable(envelope.partner()))) {
            return new Handled.Impossible("%s does not report on this topic.".formatted(responder));
        }
        takeFieldReport
                .take(report, responder, envelope.id(), envelope.time())
                .ifPresent(why -> LOG.infof(
                        "refused: report=%s responder=%s problem=%s", envelope.id(), responder, why.problem()));
        return Handled.done();
    }
}
