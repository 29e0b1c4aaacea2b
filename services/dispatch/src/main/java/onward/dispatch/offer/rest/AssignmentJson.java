package onward.dispatch.offer.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import onward.contracts.id.ResponderId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom an agent puts a job to by hand, and why.
@Schema(examples = "{\"responder\":\"heli-2\",\"reason\":\"knows the landing site\"}")
record AssignmentJson(
        @NotNull ResponderId responder,
        @NotBlank @Size(max = 2000) String reason) {}
