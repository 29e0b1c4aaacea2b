package onward.dispatch.journey.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import onward.contracts.dispatch.OptionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which option an agent chooses, and why.
@Schema(examples = "{\"option\":\"HELICOPTER_PICKUP\",\"reason\":\"their flight leaves at 15:30\"}")
record ChoiceJson(
        @NotNull OptionKind option,
        @NotBlank @Size(max = 2000) String reason) {}
