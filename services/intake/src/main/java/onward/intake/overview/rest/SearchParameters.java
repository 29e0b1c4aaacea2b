package onward.intake.overview.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import onward.intake.reporting.domain.SortOrder;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What can be asked of the list of incidents.
record SearchParameters(
        @QueryParam("state")
        @Parameter(description = "One state or several, separated by commas", example = "DISPATCHING,IN_PROGRESS")
        @Nullable
        String state,

        @QueryParam("brand") @Parameter(example = "lexus") @Nullable
        String brand,

        @QueryParam("q")
        @Parameter(
                description = "Parts of a name, phone, plate, VIN, model, place or fault, or how an id begins",
                example = "dubois isere")
        @Nullable
        String q,

        @QueryParam("near")
        @Parameter(description = "longitude,latitude,kilometres", example = "6.98,45.45,25")
        @Nullable
        String near,

        @QueryParam("since")
        @Parameter(description = "Reported at this time or later", example = "2026-12-20T00:00:00Z")
        @Nullable
        Instant since,

        @QueryParam("sort") @Parameter(description = "NEWEST, unless said otherwise") @Nullable
        SortOrder sort,

        @QueryParam("limit") @Nullable Integer limit,
        @QueryParam("cursor") @Nullable String cursor) {}
