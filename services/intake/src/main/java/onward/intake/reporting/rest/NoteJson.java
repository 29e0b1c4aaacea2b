package onward.intake.reporting.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is written down about an incident.
record NoteJson(
        @NotBlank(message = "A text is required.")
        @Size(max = 4000, message = "At most 4000 characters are expected.")
        @Nullable
        String text) {}
