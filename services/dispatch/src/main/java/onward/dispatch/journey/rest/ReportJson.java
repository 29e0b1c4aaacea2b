package onward.dispatch.journey.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import onward.contracts.incident.Contact;
import onward.contracts.incident.Cover;
import onward.contracts.incident.Fault;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Journey;
import onward.contracts.incident.Location;
import onward.contracts.incident.Party;
import onward.contracts.incident.RoadAccess;
import onward.contracts.incident.Vehicle;
import onward.contracts.value.Position;
import onward.web.Phones;
import org.jspecify.annotations.Nullable;

/// A report as intake takes it, and its cover if that is known.
record ReportJson(
        @NotBlank String brand,
        @Nullable IncidentKind kind,
        @NotNull @Valid ContactJson contact,
        @Nullable Vehicle vehicle,
        @NotNull @Valid LocationJson location,
        @Nullable Fault fault,
        @Nullable Party party,
        @Nullable Journey journey,
        @Nullable Cover cover) {
    IncidentFacts facts(Instant now) {
        return new IncidentFacts(
                brand,
                kind == null ? IncidentKind.BREAKDOWN : kind,
                now,
                contact.contact(),
                vehicle,
                location.location(),
                fault,
                party,
                journey);
    }

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

    /// Where they are.
    record LocationJson(
            @NotNull Position position,
            @Nullable String description,
            @Nullable RoadAccess roadAccess,
            @Nullable Instant roadOpensAt,
            @Nullable Boolean safePlace) {
        Location location() {
            return new Location(position, description, roadAccess, roadOpensAt, safePlace);
        }
    }
}
