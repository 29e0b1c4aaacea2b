package onward.dispatch.journey.rest;

import jakarta.validation.constraints.NotBlank;
import onward.contracts.incident.Contact;
import onward.web.Phones;
import org.jspecify.annotations.Nullable;

/// Whom to reach.
record ContactJson(
        @Nullable String name,
        @NotBlank String phone,
        @Nullable String country,
        @Nullable String language) {
    Contact contact() {
        return new Contact(name, Phones.require(phone, country, "/contact/phone"), country, language);
    }
}
