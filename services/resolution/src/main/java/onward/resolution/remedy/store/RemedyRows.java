package onward.resolution.remedy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import onward.resolution.remedy.RemedyFactsOf;
import onward.resolution.remedy.domain.Kept;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Committed;
import onward.resolution.remedy.domain.Remedy.Escalated;

/// Turns remedies into rows and back.
@ApplicationScoped
class RemedyRows {
    private final ObjectMapper json;

    RemedyRows(ObjectMapper json) {
        this.json = json;
    }

    Kept read(RemedyRow row) {
        try {
            return new Kept(json.readValue(row.content, RemedyContent.class).remedy(row.state), row.version);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The content of remedy %s can't be read.".formatted(row.id), e);
        }
    }

    void write(Remedy remedy, RemedyRow row) {
        var terms = remedy.terms();
        var subject = terms.subject();
        row.id = terms.id().value();
        row.incidentId =
                subject.incidentId() == null ? null : subject.incidentId().value();
        row.customerId =
                subject.customerId() == null ? null : subject.customerId().value();
        row.brand = subject.brand();
        row.kind = terms.kind();
        row.state = remedy.state();
        row.actor = terms.proposer();
        row.proposedAt = terms.proposedAt();
        row.currency = terms.estimate().currency();
        row.estimate = terms.estimate().amount();
        course(remedy, row);
        row.content = text(RemedyContent.of(remedy));
    }

    private static void course(Remedy remedy, RemedyRow row) {
        var actual = RemedyFactsOf.actual(remedy);
        var approval = RemedyFactsOf.approval(remedy);
        var escalation = remedy instanceof Escalated escalated ? escalated.escalation() : null;
        row.actual = actual == null ? null : actual.amount();
        row.approvedBy = approval == null ? null : approval.by();
        row.approvedAt = approval == null ? null : approval.at();
        row.decideBy = escalation == null ? null : escalation.decideBy();
        row.passedOn = escalation != null && escalation.passedOn();
        if (remedy instanceof Committed committed) {
            row.committedAt = committed.answer().at();
        }
    }

    private String text(RemedyContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
