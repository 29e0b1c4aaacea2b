package onward.dispatch.journey;

import static java.util.Objects.requireNonNull;
import static onward.dispatch.journey.Stranded.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceType;
import onward.dispatch.journey.domain.ByDesk;
import onward.dispatch.journey.domain.OptionLeg;
import org.junit.jupiter.api.Test;

/// Options with a leg that only a partner's desk could do: it has a price, and may decline.
class DesksInOptionsTest {
    private final Alps alps = Alps.withOneOfEach();

    @Test
    void a_repair_that_only_a_desk_can_do_costs_its_price_and_is_less_sure() {
        alps.without(ResponderKind.PATROL);
        alps.hasDesk("BATTERY_STOCK");

        var repair = alps.option(report().needing(ServiceType.BATTERY, 0.92), OptionKind.REPAIR_ON_SCENE);

        var desk = desk(repair.legs().getFirst());
        assertThat(desk.responderId().value()).isEqualTo("PARTNER_DESK-1");
        assertThat(desk.declineChance()).isEqualTo(0.2);
        // 6.34 km there and back at 60 km/h by roads 1.3 times as long, and 20 min of work
        assertThat(desk.price().amount().doubleValue()).isCloseTo(73, within(0.5));
        assertThat(repair.cost()).isEqualTo(desk.price());
        assertThat(repair.confidence()).isEqualTo(0.74);
        assertThat(repair.reasons())
                .contains(
                        "Nobody of the own fleet can come for battery: PARTNER_DESK-1, a partner's desk, is asked. It is"
                                + " expected to take %s EUR, and declines in 20 of 100 cases."
                                        .formatted(desk.price().amount()));
    }

    @Test
    void no_desk_is_in_an_option_that_the_own_fleet_can_do() {
        alps.hasDesk("BATTERY_STOCK");

        var repair = alps.option(report().needing(ServiceType.BATTERY, 0.92), OptionKind.REPAIR_ON_SCENE);

        assertThat(repair.legs().getFirst().particulars().desk()).isNull();
        assertThat(repair.confidence()).isEqualTo(0.92);
    }

    @Test
    void people_who_are_taken_along_depend_more_on_a_desk_than_a_car_that_can_wait() {
        var sure = confidence(alps);
        alps.without(ResponderKind.TOW_TRUCK);
        alps.hasDesk("FLATBED", "SEATS(4)");
        var carWaits = confidence(alps);
        alps.without(ResponderKind.TAXI);
        var peopleWait = confidence(alps);

        assertThat(carWaits / sure).isCloseTo(0.9, within(0.01));
        assertThat(peopleWait / carWaits).isCloseTo(0.8, within(0.01));
    }

    private static double confidence(Alps alps) {
        return alps.option(report().to(Stranded.GENEVA_AIRPORT), OptionKind.TAXI)
                .confidence();
    }

    private static ByDesk desk(OptionLeg leg) {
        return requireNonNull(leg.particulars().desk());
    }
}
