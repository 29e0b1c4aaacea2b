package onward.dispatch.promise.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import onward.contracts.dispatch.PromiseKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is promised to the customer, until when, and how they are told.
@Schema(examples = "{\"kind\":\"CALL_BACK\",\"dueAt\":\"2026-12-20T13:00:00Z\",\"channel\":\"phone\"}")
record PromiseJson(
        @NotNull PromiseKind kind,
        @NotNull Instant dueAt,
        @NotBlank @Size(max = 100) String channel) {}
