package onward.dispatch.offer.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import onward.contracts.dispatch.Stop;
import onward.dispatch.offer.FollowUpDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a job goes on that could not be done.
@Schema(examples = "{\"decision\":\"OTHER_UNIT\",\"reason\":\"it takes a winch\"}")
record FollowUpJson(
        @NotNull FollowUpDecision decision,
        @Nullable Stop destination,
        @Size(max = 2000) @Nullable String reason) {}
