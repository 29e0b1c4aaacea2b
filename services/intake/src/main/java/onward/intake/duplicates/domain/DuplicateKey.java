package onward.intake.duplicates.domain;

import java.util.Objects;
import onward.contracts.incident.Contact;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Vehicle;
import onward.intake.facts.domain.Plate;
import org.jspecify.annotations.Nullable;

/// What makes two reports the same incident: brand and VIN, else brand and plate with its country, else brand and
/// phone. Rehearsals (`TEST`, `SYNTHETIC`) never answer for real calls, so they have keys of their own.
public record DuplicateKey(String value) {
    /// Null when nothing says which vehicle or caller it is: then nothing can be the same.
    public static @Nullable DuplicateKey of(IncidentFacts facts) {
        var identity = identity(facts);
        var stage = isRehearsal(facts.kind()) ? "rehearsal:%s".formatted(facts.kind()) : "real";
        return identity == null ? null : new DuplicateKey("%s|%s|%s".formatted(stage, facts.brand(), identity));
    }

    /// The key of an incident that waits, for an answer or for its time: it must not swallow a call for help at once.
    public DuplicateKey whileWaiting() {
        return new DuplicateKey("waiting|%s".formatted(value));
    }

    private static @Nullable String identity(IncidentFacts facts) {
        Vehicle vehicle = facts.vehicle();
        if (vehicle != null && vehicle.vin() != null) {
            return "vin:%s".formatted(vehicle.vin());
        }
        var plate = vehicle == null ? null : Plate.of(vehicle.plate(), plateCountry(vehicle, facts.contact()));
        if (plate != null) {
            return "plate:%s:%s".formatted(Objects.requireNonNullElse(plate.country(), ""), plate.identity());
        }
        var phone = facts.contact().phone();
        return phone == null ? null : "phone:%s".formatted(phone);
    }

    /// A plate without a country is taken to be of the country where the call comes from.
    private static @Nullable String plateCountry(Vehicle vehicle, Contact contact) {
        if (vehicle.plateCountry() != null) {
            return vehicle.plateCountry();
        }
        return contact.country();
    }

    public static boolean isRehearsal(IncidentKind kind) {
        return kind == IncidentKind.TEST || kind == IncidentKind.SYNTHETIC;
    }
}
