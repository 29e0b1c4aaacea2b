package onward.resolution.feedback.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.resolution.feedback.domain.Feedback;
import onward.resolution.feedback.domain.Score;
import org.jspecify.annotations.Nullable;

/// One thing that a customer said.
@Entity
@Table(name = "feedback")
class FeedbackRow {
    @Id
    UUID id;

    UUID incidentId;
    short score;

    @Nullable
    String comment;

    String actor;
    Instant givenAt;

    Feedback feedback() {
        return new Feedback(id, new IncidentId(incidentId), new Score(score), comment, actor, givenAt);
    }
}
