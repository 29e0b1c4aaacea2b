package onward.resolution.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.casefile.HearCustomer;
import onward.resolution.casefile.domain.Filed;
import onward.resolution.feedback.domain.Feedback;
import onward.resolution.feedback.domain.Feedbacks;
import onward.resolution.feedback.domain.Score;
import org.jspecify.annotations.Nullable;

/// Writes down what a customer said. Once the case is resolved it replaces the follow-up call.
@ApplicationScoped
public class GiveFeedback {
    private final HearCustomer hearCustomer;
    private final Feedbacks feedbacks;
    private final Supplier<UUID> ids;
    private final Clock clock;

    GiveFeedback(HearCustomer hearCustomer, Feedbacks feedbacks, Supplier<UUID> ids, Clock clock) {
        this.hearCustomer = hearCustomer;
        this.feedbacks = feedbacks;
        this.ids = ids;
        this.clock = clock;
    }

    public sealed interface Answer {
        record Noted(Feedback feedback, Filed filed) implements Answer {}

        record UnknownCase() implements Answer {}
    }

    @Transactional
    public Answer give(IncidentId incidentId, Score score, @Nullable String comment, By by) {
        return hearCustomer
                .hear(incidentId, by)
                .<Answer>map(filed -> {
                    var feedback = new Feedback(ids.get(), incidentId, score, comment, by.actor(), clock.instant());
                    feedbacks.add(feedback);
                    return new Answer.Noted(feedback, filed);
                })
                .orElseGet(Answer.UnknownCase::new);
    }
}
