package onward.dispatch.offer.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why something is done by hand.
@Schema(examples = "{\"reason\":\"the winch is broken\"}")
record ReasonJson(@NotBlank @Size(max = 2000) String reason) {}
