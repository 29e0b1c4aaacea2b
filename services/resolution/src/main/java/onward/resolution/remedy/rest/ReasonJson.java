package onward.resolution.remedy.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a remedy ends; when the customer declines, in their words.
@Schema(examples = Examples.REASON)
record ReasonJson(@NotBlank @Size(max = 2000) String reason) {}
