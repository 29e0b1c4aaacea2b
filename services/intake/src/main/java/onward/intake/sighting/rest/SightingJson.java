package onward.intake.sighting.rest;

import onward.contracts.id.ResponderId;
import onward.contracts.incident.Consent;
import onward.contracts.incident.Fault;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Journey;
import onward.contracts.incident.OwnCar;
import onward.contracts.incident.Party;
import onward.contracts.incident.Sighting;
import onward.contracts.incident.Vehicle;
import onward.contracts.value.Position;
import onward.intake.facts.domain.Caller;
import onward.intake.facts.domain.Report;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What staff saw: a report without a caller, and what they offer.
record SightingJson(
        @Nullable String brand,

        @Schema(description = "The plate, or the VIN, is required") @Nullable
        Vehicle vehicle,

        Report.@Nullable Place location,
        @Nullable Fault fault,
        @Nullable Party party,
        @Nullable Journey journey,
        @Nullable Caller contact,

        @Schema(description = "Who saw it, by their responder id; the caller, unless said otherwise") @Nullable
        ResponderId seenBy,

        @Schema(description = "Where they are; where the car is, unless said otherwise") @Nullable
        Position seenFrom,

        @Nullable OwnCar ownCar,

        @Schema(description = "Whether the car can stop where it is; no, unless said so") @Nullable
        Boolean safeToStop) {
    Report report() {
        return new Report(brand, IncidentKind.SIGHTING, contact, vehicle, location, fault, party, journey);
    }

    Sighting sighting(ResponderId caller) {
        return new Sighting(
                seenBy == null ? caller : seenBy,
                seenFrom == null && location != null ? location.position() : seenFrom,
                ownCar,
                Boolean.TRUE.equals(safeToStop),
                Consent.NOT_ASKED);
    }
}
