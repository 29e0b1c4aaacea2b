package onward.resolution.overview.rest;

import java.time.Instant;
import onward.resolution.feedback.domain.Feedback;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The customer's latest word.
@Schema(name = "HeardFeedbackJson")
record FeedbackJson(int score, @Nullable String comment, String by, Instant at) {
    static @Nullable FeedbackJson of(@Nullable Feedback feedback) {
        return feedback == null
                ? null
                : new FeedbackJson(feedback.score().value(), feedback.comment(), feedback.actor(), feedback.givenAt());
    }
}
