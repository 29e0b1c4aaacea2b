package onward.dispatch.journey.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import onward.contracts.incident.Cover;
import onward.contracts.incident.Fault;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Journey;
import onward.contracts.incident.Party;
import onward.contracts.incident.Vehicle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A report as intake takes it, and its cover if that is known.
@Schema(examples = """
        {"brand":"lexus","contact":{"phone":"06 12 34 56 78","country":"FR"},
         "location":{"position":{"type":"Point","coordinates":[6.9797,45.4489]},"roadAccess":"CLOSED"},
         "fault":{"cause":"ENGINE"},"party":{"people":4,"children":2,"childSeats":1,"luggage":5},
         "journey":{"destination":{"name":"Geneva airport","position":{"type":"Point","coordinates":[6.109,46.2381]}},
                    "needBy":"2026-12-20T14:00:00Z"}}""")
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
}
