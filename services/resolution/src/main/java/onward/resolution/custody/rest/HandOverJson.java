package onward.resolution.custody.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import onward.resolution.casefile.domain.Holder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// To whom the vehicle went, and by what that can be shown.
@Schema(examples = "{\"holder\":\"workshop:Garage du Lac\",\"proof\":\"signed by M. Roux\"}")
record HandOverJson(
        @NotNull Holder holder, @Size(max = 2000) @Nullable String proof) {}
