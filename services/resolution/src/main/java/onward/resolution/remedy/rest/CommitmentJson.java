package onward.resolution.remedy.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the customer said when they were told that they get it.
@Schema(examples = Examples.SAID)
record CommitmentJson(
        @JsonAlias({"reason", "note"}) @Size(max = 2000) @Nullable
        String customerAnswer) {}
