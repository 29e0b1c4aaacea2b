package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import onward.local.story.Crew;
import onward.local.story.Patience;
import onward.local.story.Stranded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 4. Six people, a trailer, and a cover that ended long ago.
@ExtendWith(CancelWhatIsLeft.class)
class SixPeopleAndATrailerIT {
    private static final String VIN = "JTJBARBZ802100046";
    private static final BigDecimal LIMIT_OF_CARE = new BigDecimal(500);
    private static final String[] WHOLE_WAY = {"EN_ROUTE", "ON_SCENE", "TRANSPORTING", "AT_DESTINATION", "COMPLETED"};

    private final Onward onward = Onward.running();

    @BeforeEach
    void their_cover_has_ended() {
        var car = JsonNodeFactory.instance.objectNode().put("brand", "lexus").put("model", "RX 450h");
        car.putObject("cover").put("scope", "FULL").put("from", "2019-01-01").put("until", "2019-12-31");
        var answer = onward.ops().put("/v1/vehicles/" + VIN, car);
        assertThat(answer.status()).isIn(200, 201, 428);
    }

    @Test
    void a_flatbed_takes_them_to_the_town_two_helicopters_on_and_car_and_trailer_follow_the_next_day() {
        var party = agentHelps();
        var truck = party.crewOffered("TOW");
        assertThat(truck.order().data().path("notes").toString())
                .contains("Load the trailer, too; 6 people ride along.");
        assertThat(party.offers()).noneMatch(offer -> offer.isFor("AIR_TRANSPORT"));
        truck.acceptsWithin(Duration.ofMinutes(40));
        truck.reports(WHOLE_WAY);
        party.jobOf(truck, "COMPLETED");

        var first = party.crewOffered("AIR_TRANSPORT");
        var second = party.crewOffered(
                "AIR_TRANSPORT", told -> !told.job().equals(first.order().job()));
        assertThat(second.name()).isNotEqualTo(first.name());
        assertThat(Set.of(first, second))
                .allSatisfy(crew -> assertThat(
                                crew.order().data().at("/party/people").asInt())
                        .isEqualTo(3));
        fly(party, first);
        party.isPromised("TIME_AT_DESTINATION MADE");
        fly(party, second);
        party.tells("onward.promise.kept.v1").becomes("RESOLVED");

        new TheNight(onward).passesFor(party);
        var back = party.crewOffered("VEHICLE_RETURN");
        assertThat(back.order().data().path("notes").toString()).contains("Car and trailer.");
        back.acceptsWithin(Duration.ofMinutes(60));
        back.reports(WHOLE_WAY);
        party.jobOf(back, "COMPLETED");

        party.owes("VEHICLE_RETURNED FULFILLED");
        aGestureOfGoodwillPays(party);
        party.customerSays(10, "Home, all six of us.");
        party.becomes("CLOSED");
        assertThat(owedByThem(party)).isEqualByComparingTo("0");
        assertThat(paid(party, "GOODWILL")).isPositive();
        assertThat(party.obligations()).allMatch(owed -> owed.endsWith(" FULFILLED"));
        assertThat(party.custody()).last().isEqualTo("owner");
    }

    @Test
    void a_helicopter_that_fails_when_the_other_has_arrived_leaves_nobody_behind() {
        var party = agentHelps();
        var truck = party.crewOffered("TOW");
        truck.acceptsWithin(Duration.ofMinutes(40));
        truck.reports(WHOLE_WAY);
        party.jobOf(truck, "COMPLETED");
        var first = party.crewOffered("AIR_TRANSPORT");
        var second = party.crewOffered(
                "AIR_TRANSPORT", told -> !told.job().equals(first.order().job()));
        fly(party, first);
        second.acceptsWithin(Duration.ofMinutes(15));
        second.reports("EN_ROUTE");

        second.givesUp("WEATHER");
        party.jobOf(second, "UNSUCCESSFUL");

        assertThat(party.obligations()).contains("CUSTOMER_AT_DESTINATION OPEN");
        assertThat(party.timeline()).doesNotContain("onward.promise.broken.v1", "onward.incident.resolved.v1");
    }

    @Test
    void what_a_supervisor_does_not_give_they_pay_themselves() {
        var party = agentHelps();
        var truck = party.crewOffered("TOW");
        truck.acceptsWithin(Duration.ofMinutes(40));
        truck.reports(WHOLE_WAY);
        party.jobOf(truck, "COMPLETED");
        var owed = awaitOwed(party, BigDecimal.ZERO);

        var asked = Remedies.of(onward, "care")
                .propose(party.incident(), "HELICOPTER", euros(new BigDecimal(5000)), "they are stranded");
        assertThat(asked.path("state").asText()).isEqualTo("ESCALATED");
        assertThat(Remedies.of(onward, "care").move(asked, "approve").status()).isEqualTo(403);
        Remedies.of(onward, "supervisor").move(asked, "reject").orTrouble("Saying no");

        assertThat(owedByThem(party)).isEqualByComparingTo(owed);
        assertThat(paid(party, "GOODWILL")).isEqualByComparingTo("0");
        party.tells("onward.remedy.rejected.v1");
    }

    /// Care proposes it, a supervisor grants it, and they have it.
    private void aGestureOfGoodwillPays(Journey party) {
        var owed = awaitOwed(party, LIMIT_OF_CARE);
        var asked = Remedies.of(onward, "care")
                .propose(party.incident(), "HELICOPTER", euros(owed), "six people, at night");
        assertThat(asked.path("state").asText()).isEqualTo("ESCALATED");
        assertThat(asked.path("escalatedTo").asText()).isEqualTo("supervisor");
        var supervisor = Remedies.of(onward, "supervisor");
        supervisor.move(asked, "approve").orTrouble("Granting it");
        supervisor.seeThrough(asked);
        party.tells("onward.remedy.fulfilled.v1");
    }

    private BigDecimal awaitOwed(Journey party, BigDecimal moreThan) {
        Patience.untilTrue(
                "more than %s being booked".formatted(moreThan),
                Within.SECONDS,
                () -> owedByThem(party).compareTo(moreThan) > 0);
        return owedByThem(party);
    }

    private BigDecimal owedByThem(Journey party) {
        return paid(party, "CUSTOMER");
    }

    private BigDecimal paid(Journey party, String payer) {
        for (var part : onward.callCentre().careCase(party.incident()).at("/costs/payers")) {
            if (payer.equals(part.path("payer").asText())) {
                return new BigDecimal(part.at("/amount/amount").asText());
            }
        }
        return BigDecimal.ZERO;
    }

    private static JsonNode euros(BigDecimal amount) {
        return Remedies.object().put("amount", amount.toPlainString()).put("currency", "EUR");
    }

    /// Nothing of it is covered, so an agent decides.
    private Journey agentHelps() {
        var party = onward.agentReports(Stranded.sixWithATrailer(VIN));
        party.tells("onward.plan.proposed.v1");
        assertThat(onward.callCentre()
                        .incident(party.incident())
                        .at("/cover/result")
                        .asText())
                .isEqualTo("NOT_COVERED");
        assertThat(party.offers()).isEmpty();
        party.agentChooses("HELICOPTER_PICKUP", "We fly them home as a gesture.");
        return party.isPlannedAs("HELICOPTER_PICKUP");
    }

    private static void fly(Journey party, Crew helicopter) {
        helicopter.acceptsWithin(Duration.ofMinutes(15));
        helicopter.reports(WHOLE_WAY);
        party.jobOf(helicopter, "COMPLETED");
    }
}
