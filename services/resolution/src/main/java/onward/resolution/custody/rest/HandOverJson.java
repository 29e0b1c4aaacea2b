package onward.resolution.custody.rest;

import jakarta.validation.constraints.NotNull;
import onward.contracts.value.Proof;
import onward.resolution.casefile.domain.Holder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// To whom the vehicle went, and by what that can be shown.
@Schema(examples = "{\"holder\":\"workshop:Garage du Lac\",\"proof\":\"signed at the reception\"}")
record HandOverJson(
        @NotNull Holder holder,

        @Schema(
                implementation = String.class,
                maxLength = 2000,
                description = "Words, or an object with `photo`, `odometerKm`, `signature`, `note`")
        @Nullable
        Proof proof) {}
