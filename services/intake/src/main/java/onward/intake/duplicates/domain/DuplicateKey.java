package onward.intake.duplicates.domain;

import java.util.Locale;
import onward.contracts.incident.Contact;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Vehicle;

/// What makes two reports the same incident: brand and VIN, else brand and plate with its country, else brand and
/// phone.
/// Rehearsals (`TEST`, `SYNTHETIC`) never answer for real calls, so they have keys of their own.
public record DuplicateKey(String value) {
    public static DuplicateKey of(IncidentFacts facts) {
        var stage = isRehearsal(facts.kind()) ? "rehearsal:%s".formatted(facts.kind()) : "real";
        return new DuplicateKey("%s|%s|%s".formatted(stage, facts.brand(), identity(facts)));
    }

    private static String identity(IncidentFacts facts) {
        Vehicle vehicle = facts.vehicle();
        if (vehicle != null && vehicle.vin() != null) {
            return "vin:%s".formatted(vehicle.vin());
        }
        if (vehicle != null && vehicle.plate() != null) {
            return "plate:%s:%s".formatted(plateCountry(vehicle, facts.contact()), normal(vehicle.plate()));
        }
        return "phone:%s".formatted(facts.contact().phone());
    }

    /// A plate without a country is taken to be of the country where the call comes from.
    private static String plateCountry(Vehicle vehicle, Contact contact) {
        if (vehicle.plateCountry() != null) {
            return vehicle.plateCountry();
        }
        return contact.country() == null ? "" : contact.country();
    }

    private static String normal(String plate) {
        return plate.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    public static boolean isRehearsal(IncidentKind kind) {
        return kind == IncidentKind.TEST || kind == IncidentKind.SYNTHETIC;
    }
}
