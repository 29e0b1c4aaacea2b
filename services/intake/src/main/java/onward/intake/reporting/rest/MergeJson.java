package onward.intake.reporting.rest;

import jakarta.validation.constraints.NotNull;
import onward.contracts.id.IncidentId;
import org.jspecify.annotations.Nullable;

/// Which incident stays.
record MergeJson(
        @NotNull(message = "The id of the incident that stays is required.") @Nullable
        IncidentId into) {}
