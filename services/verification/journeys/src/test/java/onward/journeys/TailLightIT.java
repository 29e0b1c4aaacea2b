package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import onward.local.http.Answer;
import onward.local.story.Crew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 5. Somebody of the staff sees a car with a broken tail light.
@ExtendWith(CancelWhatIsLeft.class)
class TailLightIT {
    private static final String[] WHOLE_WAY = {"EN_ROUTE", "ON_SCENE", "TRANSPORTING", "AT_DESTINATION", "COMPLETED"};

    private final Onward onward = Onward.running();

    @Test
    void the_customer_drives_on_in_the_colleagues_car_and_gets_theirs_back_with_a_new_light() {
        var driver = sighted(true);
        assertThat(driver.state()).isEqualTo("REPORTED");
        assertThat(driver.isPlanned()).isFalse();

        answers(driver, consent(true)).orTrouble("Agreeing");

        driver.isPlannedAs("SWAP_AND_FIX");
        var colleague = driver.crewOffered("REPLACEMENT_CAR_DELIVERY");
        assertThat(colleague.name()).isEqualTo("staff");
        assertThat(colleague.order().data().path("notes").toString()).contains("your own car, FX-902-KL");
        colleague.acceptsWithin(Duration.ofMinutes(1));
        colleague.reports("EN_ROUTE", "ON_SCENE", "COMPLETED");
        takeToTheWorkshop(driver);
        driver.becomes("RESOLVED");

        driver.carIsRepaired();
        var back = driver.crewOffered("VEHICLE_RETURN");
        assertThat(back.name()).isEqualTo("staff");
        back.acceptsWithin(Duration.ofMinutes(20));
        back.reports(WHOLE_WAY);
        driver.jobOf(back, "COMPLETED");
        driver.customerSays(10, "I did not even know that it was broken.");
        driver.becomes("CLOSED");

        assertThat(driver.obligations()).allMatch(owed -> owed.endsWith(" FULFILLED"));
        assertThat(driver.custody())
                .containsExactly(
                        "owner", "responder:staff", "workshop:Atelier du Lac, Annecy", "responder:staff", "owner");
    }

    @Test
    void a_customer_who_would_rather_not_is_left_alone() {
        var driver = sighted(true);

        answers(driver, consent(false)).orTrouble("Refusing");

        driver.becomes("CANCELLED");
        assertThat(driver.isPlanned()).isFalse();
        assertThat(driver.offers()).isEmpty();
        assertThat(answers(driver, consent(true)).status()).isEqualTo(409);
    }

    @Test
    void a_customer_who_changes_their_mind_when_help_is_under_way_keeps_their_car() {
        var driver = sighted(true);
        answers(driver, consent(true)).orTrouble("Agreeing");
        driver.isPlannedAs("SWAP_AND_FIX");
        var colleague = driver.crewOffered("REPLACEMENT_CAR_DELIVERY");
        colleague.acceptsWithin(Duration.ofMinutes(1));
        driver.jobOf(colleague, "ACCEPTED");

        answers(driver, consent(false)).orTrouble("Refusing");

        driver.becomes("CANCELLED");
        driver.isTold(colleague, "onward.order.cancelled.v1");
        driver.tells("onward.case.settled.v1");
        assertThat(driver.custody()).containsExactly("owner");
    }

    @Test
    void nobody_is_asked_while_they_drive() {
        var driver = sighted(false);

        assertThat(answers(driver, consent(true)).status()).isEqualTo(409);
        assertThat(driver.state()).isEqualTo("REPORTED");

        answers(driver, consent(true).put("safeToStop", true)).orTrouble("Agreeing once it stands");
        driver.isPlannedAs("SWAP_AND_FIX");
    }

    /// Whoever did the delivery goes on with the car, without being asked.
    private void takeToTheWorkshop(Journey driver) {
        var order = onward.radio()
                .await(
                        "the colleague going on with the car",
                        Within.SECONDS,
                        told -> "onward.order.assigned.v1".equals(told.type())
                                && told.isAbout(driver.incident())
                                && told.isFor("VEHICLE_COLLECTION"));
        var colleague = new Crew(onward.radio(), order);
        colleague.reports(WHOLE_WAY);
        driver.jobOf(colleague, "COMPLETED");
    }

    private Journey sighted(boolean safeToStop) {
        var seen = JsonNodeFactory.instance.objectNode().put("brand", "lexus").put("safeToStop", safeToStop);
        seen.putObject("vehicle")
                .put("plate", "TL-%03d-XY".formatted(ThreadLocalRandom.current().nextInt(1000)))
                .put("plateCountry", "FR")
                .put("model", "NX 350h")
                .put("drivable", true);
        seen.putObject("fault").put("cause", "LIGHTING").put("description", "left tail light is out");
        var place = seen.putObject("location").put("description", "car park of the Super U, Annecy");
        place.putObject("position")
                .put("type", "Point")
                .putArray("coordinates")
                .add(6.1290)
                .add(45.8992);
        seen.putObject("ownCar").put("plate", "FX-902-KL").put("model", "UX 300h");
        return onward.journeyOf(onward.staff()
                .post("/v1/sightings", seen)
                .orTrouble("Telling what was seen")
                .body());
    }

    private Answer answers(Journey driver, ObjectNode consent) {
        return onward.staff().post("/v1/sightings/%s/consent".formatted(driver.incident()), consent);
    }

    private static ObjectNode consent(boolean accepted) {
        return JsonNodeFactory.instance.objectNode().put("accepted", accepted);
    }
}
