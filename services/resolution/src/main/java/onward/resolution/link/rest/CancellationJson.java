package onward.resolution.link.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why the customer no longer wants help.
@Schema(examples = "{\"reason\":\"A neighbour had a cable; we are driving again.\"}")
record CancellationJson(@NotBlank @Size(max = 2000) String reason) {}
