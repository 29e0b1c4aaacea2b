package onward.resolution.booking.rest;

import static onward.resolution.Given.NOON;
import static onward.resolution.Stories.as;
import static onward.resolution.remedy.rest.Doors.euros;
import static onward.resolution.remedy.rest.Doors.move;
import static onward.resolution.remedy.rest.Doors.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobEnRoute;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.Given;
import onward.resolution.Stories;
import onward.resolution.casefile.FollowJob;
import onward.testkit.RealServers;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CostsQuarkusTest {
    @Inject
    Stories stories;

    @Inject
    FollowJob followJob;

    @Inject
    EntityManager database;

    @Test
    void a_flight_is_priced_by_the_tariff_and_shared_as_the_plan_says() {
        var incident = stories.alpine();
        var flight = Given.flight(incident);
        followJob.follow(new JobEnRoute(flight, By.actor("crew:heli-1")), NOON.minusSeconds(60 * 40));
        followJob.follow(new JobCompleted(flight, null, By.actor("crew:heli-1")), NOON);
        followJob.follow(new JobCompleted(flight, null, By.actor("crew:heli-1")), NOON);

        // 900 for the flight and 40 minutes at 38.50, of which cover pays 1000 of 4200
        costs(incident)
                .body("costs.planned.amount", equalTo("4200.00"))
                .body("costs.actual.amount", equalTo("2440.00"))
                .body("costs.entries.kind", contains("JOB", "JOB", "FLIGHT_MINUTES", "FLIGHT_MINUTES"))
                .body("costs.entries[2].quantity", equalTo(40))
                .body("costs.entries.tariff", hasItem("tariff-1"))
                .body("costs.payers.find { it.payer == 'COVER' }.amount.amount", equalTo("580.96"))
                .body("costs.payers.find { it.payer == 'CUSTOMER' }.amount.amount", equalTo("1859.04"));
    }

    @Test
    void a_remedy_that_pays_for_help_takes_over_what_the_customer_would_have_paid() {
        var incident = stories.roadsideResolved();
        var before = total(incident);
        var id = proposed("care", incident, "500.00");
        move("care", id, "commit");
        move("care", id, "fulfil").statusCode(200);

        var owed = before.multiply(new BigDecimal("3200"))
                .divide(new BigDecimal("4200"), 2, java.math.RoundingMode.HALF_UP);
        costs(incident)
                .body("costs.payers.find { it.payer == 'CUSTOMER' }.amount.amount", equalTo("0.00"))
                .body("costs.payers.find { it.payer == 'GOODWILL' }.amount.amount", equalTo("500.00"));
        Assertions.assertThat(total(incident).subtract(before))
                .isCloseTo(new BigDecimal("500").subtract(owed), Assertions.within(new BigDecimal("0.02")));
        move("care", id, "reverse", "{\"reason\":\"booked twice\"}").statusCode(200);
        Assertions.assertThat(total(incident)).isEqualByComparingTo(before);
    }

    @Test
    void a_correction_is_two_lines_of_their_own() {
        var incident = stories.roadsideResolved();
        var before = total(incident);
        String entry = costs(incident).extract().path("costs.entries[0].id");
        String amount = costs(incident).extract().path("costs.entries[0].amount.amount");

        correct(
                        incident,
                        entry,
                        "{\"amount\":%s,\"payer\":\"PARTNER\",\"reason\":\"their insurer\"}".formatted(euros("1.00")))
                .statusCode(200)
                .body("entries", hasSize(2))
                .body("entries[0].corrects", equalTo(entry));
        Assertions.assertThat(total(incident))
                .isEqualByComparingTo(before.subtract(new BigDecimal(amount)).add(BigDecimal.ONE));
        correct(incident, entry, "{\"payer\":\"COVER\",\"reason\":\"again\"}").statusCode(409);
        correct(incident, entry, "{\"payer\":\"COVER\"}").statusCode(422);
        correct(Given.anIncident(), entry, "{}").statusCode(404);
    }

    @Test
    void the_database_refuses_to_change_the_ledger() {
        stories.roadsideResolved();

        for (var change : List.of("update cost_entry set amount = 0", "delete from cost_entry")) {
            Assertions.assertThatThrownBy(() -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(change).executeUpdate()))
                    .hasStackTraceContaining("The ledger only grows");
        }
    }

    private static ValidatableResponse costs(IncidentId incident) {
        return as("care").get("/v1/cases/{id}", incident.toString()).then().statusCode(200);
    }

    private static BigDecimal total(IncidentId incident) {
        return new BigDecimal(costs(incident).extract().<String>path("costs.actual.amount"));
    }

    private static ValidatableResponse correct(IncidentId incident, String entry, String body) {
        return as("care")
                .body(body)
                .post("/v1/cases/{id}/costs/{entry}/correct", incident.toString(), entry)
                .then();
    }
}
