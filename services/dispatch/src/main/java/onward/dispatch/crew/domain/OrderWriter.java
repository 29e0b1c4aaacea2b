package onward.dispatch.crew.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Contact;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Party;
import onward.contracts.incident.RoadAccess;
import onward.contracts.incident.ServiceType;
import onward.contracts.incident.Vehicle;
import onward.contracts.order.Order;
import onward.contracts.order.OrderContact;
import onward.contracts.order.OrderVehicle;
import onward.contracts.value.Position;
import onward.dispatch.job.domain.Boarding;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.offer.domain.Terms;
import org.jspecify.annotations.Nullable;

/// Writes a job down as its responder reads it. Partner desks see who, where exactly and which plate only once the job
/// is theirs.
public final class OrderWriter {
    /// About eleven kilometres.
    private static final double ROUGHLY = 10;

    private OrderWriter() {}

    /// The order while it is offered; `discreetly` to a partner's desk.
    public static Order offered(Terms offer, Leg leg, IncidentFacts facts, boolean discreetly) {
        var order = order(offer.id(), offer.responder(), leg, facts, offer.id(), offer.expiresAt());
        return discreetly ? rough(order) : order;
    }

    /// The order once it is the responder's.
    public static Order assigned(Terms offer, Leg leg, IncidentFacts facts) {
        var order = order(offer.id(), offer.responder(), leg, facts, null, null);
        return order.boardingCode() == null
                ? order
                : noted(order, "Count the people, and ask for their code, %s.".formatted(order.boardingCode()));
    }

    /// The order with one more note.
    public static Order noted(Order order, String note) {
        var notes = new ArrayList<>(order.notes());
        notes.add(note);
        return new Order(
                order.orderId(),
                order.responderId(),
                order.offerId(),
                order.jobId(),
                order.incidentId(),
                order.service(),
                order.expiresAt(),
                order.promisedBy(),
                order.pickup(),
                order.dropOff(),
                order.party(),
                order.vehicle(),
                order.contact(),
                order.requires(),
                List.copyOf(notes),
                order.boardingCode());
    }

    private static Order order(
            OfferId orderId,
            ResponderId responder,
            Leg leg,
            IncidentFacts facts,
            @Nullable OfferId offer,
            @Nullable Instant expiresAt) {
        return new Order(
                orderId.value(),
                responder,
                offer,
                leg.id(),
                leg.incident(),
                leg.service(),
                expiresAt,
                leg.promisedBy(),
                leg.pickup(),
                leg.dropOff(),
                party(leg, facts),
                vehicle(facts.vehicle()),
                contact(facts.contact()),
                leg.requires(),
                notes(leg, facts),
                offer == null ? Boarding.codeOf(leg) : null);
    }

    private static @Nullable OrderContact contact(Contact contact) {
        return contact.phone() == null ? null : new OrderContact(contact.name(), contact.phone(), contact.language());
    }

    /// Whom this crew carries.
    private static @Nullable Party party(Leg leg, IncidentFacts facts) {
        var part = leg.arrangement().party();
        return part == null ? facts.party() : part;
    }

    private static @Nullable OrderVehicle vehicle(@Nullable Vehicle vehicle) {
        return vehicle == null
                ? null
                : new OrderVehicle(
                        vehicle.model(),
                        vehicle.plate(),
                        vehicle.vin(),
                        vehicle.propulsion(),
                        vehicle.wheelsTurn(),
                        vehicle.trailer());
    }

    private static List<String> notes(Leg leg, IncidentFacts facts) {
        var notes = new ArrayList<>(leg.arrangement().notes());
        if (leg.pickup().roadAccess() == RoadAccess.CLOSED && leg.kind() != ResponderKind.HELICOPTER) {
            notes.add("The road was closed: ask before you set off.");
        }
        if (leg.service() == ServiceType.REPLACEMENT_CAR_DELIVERY && leg.kind() != ResponderKind.STAFF) {
            notes.add(replacementCar(facts));
        }
        var party = facts.party();
        if (party != null && party.needs() != null && !party.needs().isEmpty()) {
            notes.add("Special needs: %s.".formatted(String.join(", ", party.needs())));
        }
        return notes;
    }

    private static String replacementCar(IncidentFacts facts) {
        var party = facts.party() == null ? new Party(1, null, null, null, null, null, null) : facts.party();
        var seats = party.childSeats() == null || party.childSeats() == 0
                ? ""
                : ", with %d child seats".formatted(party.childSeats());
        var model = facts.vehicle() == null ? null : facts.vehicle().model();
        var like = model == null ? "" : ", of the class of their %s".formatted(model);
        return "Bring a car for %d people%s%s.".formatted(party.headcount(), seats, like);
    }

    private static Order rough(Order order) {
        var vehicle = order.vehicle();
        return new Order(
                order.orderId(),
                order.responderId(),
                order.offerId(),
                order.jobId(),
                order.incidentId(),
                order.service(),
                order.expiresAt(),
                order.promisedBy(),
                rough(order.pickup()),
                order.dropOff() == null ? null : rough(order.dropOff()),
                null,
                vehicle == null
                        ? null
                        : new OrderVehicle(vehicle.model(), null, null, vehicle.propulsion(), null, null),
                null,
                order.requires(),
                List.of(),
                null);
    }

    private static Stop rough(Stop stop) {
        var position = stop.position();
        return new Stop(null, new Position(rough(position.lon()), rough(position.lat())), null, stop.roadAccess());
    }

    private static double rough(double degrees) {
        return Math.round(degrees * ROUGHLY) / ROUGHLY;
    }
}
