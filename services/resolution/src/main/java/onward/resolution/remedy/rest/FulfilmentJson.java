package onward.resolution.remedy.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.Size;
import onward.contracts.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What it came to (the estimate, if not said), and what there is to say about it.
@Schema(examples = Examples.ACTUAL)
record FulfilmentJson(
        @Nullable Money actual,
        @JsonAlias("reason") @Size(max = 2000) @Nullable String note) {}
