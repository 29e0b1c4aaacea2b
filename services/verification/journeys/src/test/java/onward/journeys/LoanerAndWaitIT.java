package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import onward.local.story.Crew;
import onward.local.story.Stranded;
import onward.local.story.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 7. A flat tyre, no spare wheel, and no time to wait.
@ExtendWith(CancelWhatIsLeft.class)
class LoanerAndWaitIT {
    private static final ObjectNode TAKEN = proof("photos/1", "signatures/1");
    private static final ObjectNode GIVEN = proof("photos/2", "signatures/2");
    private static final ObjectNode FETCHED = proof("photos/3", "signatures/3");

    private final Onward onward = Onward.running();

    @Test
    void whoever_brings_a_car_stays_with_theirs_until_the_mechanic_has_it() {
        var couple = stranded();
        var courier = delivered(couple);
        var watch = goesOnWithTheCar(couple, courier);
        watch.reports("EN_ROUTE");
        watch.reports("ON_SCENE", TAKEN);
        couple.jobOf(watch, "ON_SCENE");

        var mechanic = couple.crewOffered("TYRE");
        couple.isTold(mechanic, "onward.order.amended.v1", LoanerAndWaitIT::meetsACourier);
        mechanic.acceptsWithin(Duration.ofMinutes(30));
        mechanic.reports("EN_ROUTE");
        mechanic.reports("ON_SCENE", GIVEN);
        couple.jobOf(mechanic, "ON_SCENE");
        watch.reports("COMPLETED");
        mechanic.reports("COMPLETED");
        couple.becomes("RESOLVED");

        var back = couple.crewOffered("VEHICLE_RETURN");
        back.acceptsWithin(Duration.ofMinutes(60));
        back.reports("EN_ROUTE", "ON_SCENE");
        back.reports("TRANSPORTING", FETCHED);
        back.reports("AT_DESTINATION", "COMPLETED");
        couple.jobOf(back, "COMPLETED");
        couple.customerSays(9, "We were in Geneva in time.");
        couple.becomes("CLOSED");

        assertThat(couple.custody())
                .containsExactly(
                        "owner",
                        "responder:" + courier.name(),
                        "responder:" + mechanic.name(),
                        "responder:" + back.name(),
                        "owner");
        assertThat(proofs(couple))
                .contains(
                        "photo: photos/1; odometer: 48211 km; signature: signatures/1",
                        "photo: photos/2; odometer: 48211 km; signature: signatures/2",
                        "photo: photos/3; odometer: 48211 km; signature: signatures/3");
    }

    @Test
    void a_mechanic_who_can_t_repair_it_has_an_agent_decide() {
        var couple = stranded();
        var courier = delivered(couple);
        goesOnWithTheCar(couple, courier).reports("EN_ROUTE", "ON_SCENE");
        var mechanic = couple.crewOffered("TYRE");
        mechanic.acceptsWithin(Duration.ofMinutes(30));
        mechanic.reports("EN_ROUTE", "ON_SCENE");

        mechanic.givesUp("the rim is bent");

        couple.jobOf(mechanic, "UNSUCCESSFUL");
        couple.tells("onward.alarm.raised.v1");
        assertThat(couple.obligations()).contains("CUSTOMER_AT_DESTINATION FULFILLED", "VEHICLE_REPAIRED OPEN");
        onward.agent()
                .post("/v1/jobs/%s/follow-up".formatted(mechanic.order().job()), decision("OTHER_UNIT"))
                .orTrouble("Sending another");
        var other = couple.crewOffered(
                "TYRE", told -> !told.job().equals(mechanic.order().job()));
        assertThat(other.name()).isNotEqualTo(mechanic.name());
    }

    private Journey stranded() {
        var couple = onward.agentReports(Stranded.withAFlatTyre());
        couple.tells("onward.plan.proposed.v1");
        couple.isPlannedAs("REPAIR_ON_SCENE");
        couple.agentChooses("REPLACEMENT_CAR", "They can't wait for the mechanic.");
        return couple.isPlannedAs("REPLACEMENT_CAR");
    }

    private static Crew delivered(Journey couple) {
        var courier = couple.crewOffered("REPLACEMENT_CAR_DELIVERY");
        courier.acceptsWithin(Duration.ofMinutes(20));
        courier.reports("EN_ROUTE", "ON_SCENE", "COMPLETED");
        couple.jobOf(courier, "COMPLETED");
        return courier;
    }

    private Crew goesOnWithTheCar(Journey couple, Crew courier) {
        var order = onward.radio()
                .await(
                        "the courier staying with the car",
                        Within.SECONDS,
                        told -> "onward.order.assigned.v1".equals(told.type())
                                && told.isAbout(couple.incident())
                                && told.isFor("VEHICLE_WATCH"));
        assertThat(order.responder()).isEqualTo(courier.name());
        return new Crew(onward.radio(), order);
    }

    /// They were asked before the agent chose to send a car, and read now how it has changed.
    private static boolean meetsACourier(Told order) {
        return order.data().path("notes").toString().contains("A courier waits with the car");
    }

    private List<String> proofs(Journey couple) {
        var proofs = new ArrayList<String>();
        onward.callCentre()
                .careCase(couple.incident())
                .path("custody")
                .forEach(link -> proofs.add(link.path("proof").asText()));
        return proofs;
    }

    private static ObjectNode proof(String photo, String signature) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("photo", photo)
                .put("odometerKm", 48_211)
                .put("signature", signature);
    }

    private static ObjectNode decision(String decision) {
        return JsonNodeFactory.instance.objectNode().put("decision", decision);
    }
}
