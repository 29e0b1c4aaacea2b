package onward.intake.sighting.rest;

import jakarta.validation.constraints.NotNull;
import onward.contracts.incident.Contact;
import onward.intake.facts.domain.Caller;
import onward.web.Phones;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The customer's answer to an offer of help.
record ConsentJson(
        @NotNull(message = "true or false is expected.") @Nullable
        Boolean accepted,

        @Schema(description = "true once the car stands where it can, if it could not when it was seen") @Nullable
        Boolean safeToStop,

        @Nullable Caller contact) {
    boolean isYes() {
        return Boolean.TRUE.equals(accepted);
    }

    boolean hasStopped() {
        return Boolean.TRUE.equals(safeToStop);
    }

    @Nullable
    Contact reachable() {
        if (contact == null) {
            return null;
        }
        var phone = Phones.optional(contact.phone(), contact.country(), "/contact/phone");
        return new Contact(contact.name(), phone, contact.country(), contact.language());
    }
}
