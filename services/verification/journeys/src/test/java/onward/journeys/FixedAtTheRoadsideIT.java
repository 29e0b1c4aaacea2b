package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onward.local.story.Stranded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 3. A flat battery.
@ExtendWith(CancelWhatIsLeft.class)
class FixedAtTheRoadsideIT {
    private final Onward onward = Onward.running();

    @Test
    void a_patrol_repairs_the_car_and_the_customer_drives_on() {
        var driver = onward.agentReports(Stranded.withAFlatBattery()).isPlannedAs("REPAIR_ON_SCENE");

        var patrol = driver.crewOffered("BATTERY");
        patrol.acceptsWithin(Duration.ofMinutes(25));
        patrol.reports("EN_ROUTE", "ON_SCENE", "COMPLETED");
        driver.becomes("RESOLVED");
        driver.customerSays(10, "Five minutes, and off I went.");
        driver.becomes("CLOSED");

        assertThat(driver.offers()).hasSize(1);
        assertThat(driver.obligations()).allMatch(owed -> owed.endsWith(" FULFILLED"));
    }
}
