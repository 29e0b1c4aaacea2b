package onward.dispatch.journey;

import static onward.dispatch.journey.Stranded.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Party;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Capability;
import onward.contracts.value.Position;
import onward.dispatch.journey.domain.Aircraft;
import onward.dispatch.journey.domain.Daylight;
import onward.dispatch.journey.domain.LegLink;
import onward.dispatch.journey.domain.NamedPlace;
import onward.dispatch.journey.domain.Option;
import org.junit.jupiter.api.Test;

/// Flights: when they may be, who can, and how they go on.
class HelicopterTest {
    private static final ResponderId HELICOPTER = new ResponderId("HELICOPTER");
    private static final Instant DUSK = Instant.parse("2026-12-20T10:40:00Z");
    private static final Instant DAWN = Instant.parse("2026-12-21T06:40:00Z");
    private final Alps alps = Alps.withOneOfEach();

    @Test
    void above_a_closed_road_a_helicopter_flies_them() {
        var proposal = alps.options(stranded());

        assertThat(proposal.recommended()).contains(OptionKind.HELICOPTER_PICKUP);
        var flight = flight(stranded());
        assertThat(Alps.services(flight))
                .containsExactly(
                        ServiceType.AIR_TRANSPORT,
                        ServiceType.REPLACEMENT_CAR_DELIVERY,
                        ServiceType.TOW,
                        ServiceType.VEHICLE_RETURN);
        assertThat(flight.legs().getFirst().fulfils()).containsExactly(ObligationType.CUSTOMER_AT_DESTINATION);
        assertThat(flight.reasons()).anyMatch(reason -> reason.contains("HELICOPTER can be above them"));
    }

    @Test
    void the_replacement_car_meets_them_where_they_land() {
        var legs = flight(stranded()).legs();

        var car = legs.get(1);
        assertThat(car.from().position()).isEqualTo(Stranded.GENEVA_AIRPORT);
        assertThat(car.arrival()).isAfterOrEqualTo(legs.getFirst().end());
        assertThat(car.particulars().links()).containsExactly(new LegLink(LinkKind.MEETS, 0));
    }

    @Test
    void where_the_destination_has_no_landing_site_they_drive_on() {
        var flight = flight(report().closedRoad().to(new Position(6.30, 46.10)));

        assertThat(flight.legs().get(0).fulfils()).isEmpty();
        assertThat(flight.legs().get(1).fulfils()).containsExactly(ObligationType.CUSTOMER_AT_DESTINATION);
        assertThat(flight.atDestination()).isAfter(flight.legs().get(1).end());
    }

    @Test
    void without_a_courier_a_taxi_takes_them_on() {
        alps.without(ResponderKind.COURIER);

        var onward = flight(report().closedRoad().to(new Position(6.30, 46.10)))
                .legs()
                .get(1);

        assertThat(onward.service()).isEqualTo(ServiceType.PASSENGER_TRANSPORT);
        assertThat(onward.fulfils()).containsExactly(ObligationType.CUSTOMER_AT_DESTINATION);
        assertThat(onward.particulars().links()).containsExactly(new LegLink(LinkKind.MEETS, 0));
    }

    @Test
    void a_helicopter_without_need_asks_an_agent() {
        var flight = flight(report().to(Stranded.GENEVA_AIRPORT));

        assertThat(flight.needsAuthority()).isTrue();
        assertThat(flight.reasons()).contains("An agent has to decide on it.");
    }

    @Test
    void in_the_dark_only_those_fly_that_may() {
        alps.daylight = between(DUSK, DAWN);
        alps.has("HELICOPTER-BY-NIGHT", ResponderKind.HELICOPTER, "HELICOPTER", "SEATS(4)", "NIGHT_FLIGHT");

        var flight = flight(stranded());

        assertThat(flight.legs().getFirst().requires()).contains(Capability.of("NIGHT_FLIGHT"));
        assertThat(flight.legs().getFirst().reservation()).isNull();
        assertThat(flight.reasons()).anyMatch(reason -> reason.startsWith("HELICOPTER-BY-NIGHT can be"));
    }

    @Test
    void a_flight_that_lands_at_dusk_is_by_day() {
        var landed = flight(stranded()).legs().getFirst().end();
        alps.daylight = between(landed.plusSeconds(1), DAWN);

        assertThat(flight(stranded()).legs().getFirst().end()).isEqualTo(landed);
        assertThat(flight(stranded()).legs().getFirst().requires()).doesNotContain(Capability.of("NIGHT_FLIGHT"));
    }

    @Test
    void if_none_may_fly_at_night_they_fly_at_dawn() {
        var landed = flight(stranded()).legs().getFirst().end();
        alps.daylight = between(landed, DAWN);

        var flight = flight(stranded());

        var air = flight.legs().getFirst();
        assertThat(air.arrival()).isEqualTo(DAWN);
        assertThat(Alps.reservation(air).dueAt()).isBefore(air.start());
        assertThat(flight.reasons()).contains("None that is near may fly at night: they fly at dawn.");
    }

    @Test
    void nobody_flies_further_than_reserve_and_way_home_allow() {
        var pickup = Stranded.ABOVE_VAL_D_ISERE;
        double way = Alps.NEARBY.metresTo(pickup)
                + pickup.metresTo(Stranded.GENEVA_AIRPORT)
                + Stranded.GENEVA_AIRPORT.metresTo(Alps.NEARBY);

        alps.helicopters.put(HELICOPTER, new Aircraft(way + 50_000, 50_000, 6, Alps.NEARBY));
        assertThat(alps.options(stranded()).option(OptionKind.HELICOPTER_PICKUP))
                .isPresent();

        alps.helicopters.put(HELICOPTER, new Aircraft(way + 49_999, 50_000, 6, Alps.NEARBY));
        assertThat(alps.whyNot(stranded(), OptionKind.HELICOPTER_PICKUP)).endsWith("it is too far.");
    }

    @Test
    void luggage_beyond_what_they_carry_follows_by_road() {
        alps.helicopters.put(HELICOPTER, new Aircraft(1e9, 0, 4, Alps.NEARBY));
        var luggage = new Party(4, null, null, null, null, 5, null);

        assertThat(flight(stranded().with(luggage)).reasons()).contains("1 pieces of luggage follow by road.");
    }

    @Test
    void a_site_that_was_not_surveyed_is_less_sure() {
        var before = flight(stranded()).confidence();
        alps.landingSites.set(0, new NamedPlace("Geneva airport", Stranded.GENEVA_AIRPORT, false));

        var flight = flight(stranded());

        assertThat(flight.confidence()).isLessThan(before);
        assertThat(flight.reasons()).contains("Geneva airport has to be surveyed before they land.");
    }

    private static Stranded stranded() {
        return report().closedRoad().to(Stranded.GENEVA_AIRPORT);
    }

    private Option flight(Stranded report) {
        return alps.option(report, OptionKind.HELICOPTER_PICKUP);
    }

    private static Daylight between(Instant dusk, Instant dawn) {
        return new Daylight() {
            @Override
            public boolean isLight(Position place, Instant at) {
                return at.isBefore(dusk) || !at.isBefore(dawn);
            }

            @Override
            public Instant nextDawn(Position place, Instant after) {
                return dawn;
            }
        };
    }
}
