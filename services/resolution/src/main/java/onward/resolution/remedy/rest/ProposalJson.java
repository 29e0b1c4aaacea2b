package onward.resolution.remedy.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;
import onward.resolution.remedy.Proposal;
import onward.resolution.remedy.domain.Prices;
import onward.resolution.remedy.domain.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is to be given: for the customer of an incident or, without one, for a customer.
@Schema(examples = Examples.GIFT)
record ProposalJson(
        @Nullable IncidentId incidentId,
        @Nullable CustomerId customerId,
        @NotNull RemedyKind kind,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull Money estimate,
        @Valid @Nullable DetailsJson details) {
    Proposal proposal(Subject subject) {
        var prices = details == null ? Prices.NONE : details.prices();
        var description = details == null ? null : details.description();
        return new Proposal(subject, kind, Objects.requireNonNull(reason), estimate, prices, description);
    }
}
