package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onward.local.story.Stranded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 2. The gearbox fails on the motorway, with a long way to go.
@ExtendWith(CancelWhatIsLeft.class)
class ReplacementCarIT {
    private final Onward onward = Onward.running();

    @Test
    void a_courier_brings_a_car_and_their_own_comes_back_later() {
        var couple = onward.agentReports(Stranded.onTheMotorway()).isPlannedAs("REPLACEMENT_CAR");

        var courier = couple.crewOffered("REPLACEMENT_CAR_DELIVERY");
        courier.acceptsWithin(Duration.ofMinutes(20));
        courier.reports("EN_ROUTE");
        couple.becomes("IN_PROGRESS");
        courier.reports("ON_SCENE", "COMPLETED");
        AlpineHelicopterIT.tow(couple);
        couple.becomes("RESOLVED");

        assertThat(couple.obligations())
                .contains(
                        "CUSTOMER_AT_DESTINATION FULFILLED",
                        "VEHICLE_RECOVERED FULFILLED",
                        "VEHICLE_REPAIRED OPEN",
                        "VEHICLE_RETURNED OPEN");

        couple.carIsRepaired();
        AlpineHelicopterIT.bringBack(couple);
        couple.customerSays(9, "Quick.");
        couple.becomes("CLOSED");
    }
}
