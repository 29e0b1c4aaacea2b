package onward.resolution.feedback.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a customer said: 0 to 10, and in their own words.
@Schema(examples = "{\"score\":9,\"comment\":\"We caught our flight.\"}")
record FeedbackJson(
        @NotNull @Min(0) @Max(10) Integer score,
        @Size(max = 4000) @Nullable String comment) {}
