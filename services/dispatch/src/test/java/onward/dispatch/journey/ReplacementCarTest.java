package onward.dispatch.journey;

import static onward.dispatch.journey.Stranded.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.incident.Party;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.dispatch.car.domain.Car;
import onward.dispatch.car.domain.CarClass;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.CarWanted;
import onward.dispatch.car.domain.Depot;
import onward.dispatch.journey.domain.Option;
import org.junit.jupiter.api.Test;

/// Replacement cars in options: which, where from, and what if none is free.
class ReplacementCarTest {
    private final Alps alps = Alps.withOneOfEach();

    @Test
    void the_courier_fetches_a_car_at_its_depot() {
        var before = option().timeToMobility();
        alps.garage.save(car(CarClass.SEDAN, 5, Alps.TOWN));

        var option = option();

        assertThat(option.reasons()).contains("SEDAN, 5 seats waits at Depot.");
        assertThat(option.timeToMobility()).isGreaterThan(before);
    }

    @Test
    void if_all_are_lent_one_is_rented_for_more() {
        var before = option();
        alps.garage.any = true;

        var option = option();

        assertThat(option.reasons()).contains("No replacement car for them is free: one has to be rented.");
        assertThat(option.confidence()).isLessThan(before.confidence());
        assertThat(option.cost().amount())
                .isEqualByComparingTo(before.cost().plus(Money.euros(4 * 50)).amount());
    }

    @Test
    void a_smaller_class_or_too_few_seats_will_not_do() {
        alps.garage.save(car(CarClass.COMPACT, 5, Alps.NEARBY));
        alps.garage.save(car(CarClass.SUV, 3, Alps.NEARBY));

        assertThat(option().reasons()).anyMatch(reason -> reason.startsWith("No replacement car for them is free"));
    }

    @Test
    void a_car_of_their_class_is_wanted_with_seats_for_everybody() {
        var party = new Party(4, 2, 1, null, null, null, null);

        var delivery = alps.option(report().withTrailer().with(party), OptionKind.REPLACEMENT_CAR)
                .legs()
                .getFirst();

        assertThat(delivery.particulars().car()).isEqualTo(new CarWanted(CarClass.SUV, 4, 1));
    }

    private Option option() {
        return alps.option(report(), OptionKind.REPLACEMENT_CAR);
    }

    private static Car car(CarClass carClass, int seats, Position depot) {
        return new Car(
                new CarId("car-1"), null, null, carClass, seats, 2, null, new Depot("Depot", depot), Set.of(), true);
    }
}
