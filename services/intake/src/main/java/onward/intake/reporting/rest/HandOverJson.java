package onward.intake.reporting.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Who takes over, and under which number they know it.
record HandOverJson(
        @NotBlank(message = "Who takes over is required.")
        @Size(max = 200, message = "At most 200 characters are expected.")
        @Nullable
        String to,

        @Size(max = 200, message = "At most 200 characters are expected.") @Nullable
        String reference) {
    String recipient() {
        return to == null ? "" : to.strip();
    }
}
