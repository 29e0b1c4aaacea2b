package onward.intake.reporting.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Why something is done.
record ReasonJson(
        @NotBlank(message = "A reason is required.")
        @Size(max = 1000, message = "At most 1000 characters are expected.")
        @Nullable
        String reason) {
    String words() {
        return reason == null ? "" : reason.strip();
    }
}
