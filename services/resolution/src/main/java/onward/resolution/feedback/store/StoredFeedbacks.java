package onward.resolution.feedback.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import onward.contracts.id.IncidentId;
import onward.resolution.feedback.domain.Feedback;
import onward.resolution.feedback.domain.Feedbacks;

/// Feedback in PostgreSQL.
@ApplicationScoped
class StoredFeedbacks implements Feedbacks {
    private final EntityManager rows;

    StoredFeedbacks(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Map<IncidentId, Feedback> latestOf(Collection<IncidentId> incidents) {
        var ids = incidents.stream().map(IncidentId::value).toList();
        return rows.createQuery("from FeedbackRow where incidentId in :ids order by givenAt, id", FeedbackRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(FeedbackRow::feedback)
                .collect(toMap(Feedback::incidentId, identity(), (earlier, later) -> later));
    }

    @Override
    public void add(Feedback feedback) {
        var row = new FeedbackRow();
        row.id = feedback.id();
        row.incidentId = feedback.incidentId().value();
        row.score = (short) feedback.score().value();
        row.comment = feedback.comment();
        row.actor = feedback.actor();
        row.givenAt = feedback.givenAt();
        rows.persist(row);
    }
}
