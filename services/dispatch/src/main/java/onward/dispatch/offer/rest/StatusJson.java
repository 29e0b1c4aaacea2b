package onward.dispatch.offer.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import onward.contracts.dispatch.JobState;
import onward.contracts.value.Proof;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far a crew is with its job, when that was, and what proves it.
@Schema(examples = """
        {"state":"TRANSPORTING","at":"2026-12-20T12:05:00Z","proof":"people: 4; code: 4711"}""")
record StatusJson(
        @Schema(implementation = JobState.class) @NotBlank String state,

        @Nullable Instant at,
        @Size(max = 2000) @Nullable String reason,

        @Schema(
                implementation = String.class,
                maxLength = 2000,
                description = "Words, or an object with `photo`, `odometerKm`, `signature`, `people`, "
                        + "`boardingCode`, `note`; written as `people: 4; code: 4711`")
        @Nullable
        Proof proof) {}
