package onward.resolution.loyalty.rest;

import static onward.resolution.Stories.as;
import static onward.resolution.loyalty.domain.TouchpointKind.LOST;
import static onward.resolution.loyalty.domain.TouchpointKind.REPEAT_PURCHASE;
import static onward.resolution.loyalty.domain.TouchpointKind.SERVICE_VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import onward.contracts.value.Money;
import onward.resolution.loyalty.Customers;
import onward.resolution.loyalty.NoteRemedy;
import onward.resolution.loyalty.domain.GrantedRemedy;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LoyaltyQuarkusTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant HELPED = Instant.parse("2021-06-15T12:00:00Z");

    @Inject
    Customers customers;

    @Inject
    NoteRemedy noteRemedy;

    @Test
    void assisted_customers_stand_beside_those_who_were_not() {
        var brand = brand();
        var helped = customers.of(brand, LONG_AGO);
        customers.helped(helped, brand, HELPED, Money.euros(300));
        customers.did(helped, SERVICE_VISIT, Money.euros(500), days(100));
        customers.did(helped, REPEAT_PURCHASE, Money.euros(40_000), days(500));
        var gone = customers.of(brand, LONG_AGO);
        customers.did(gone, LOST, null, days(30));

        var report = report(brand);

        assertThat(outcome(report, brand, true, 12).getInt("serviced.count")).isEqualTo(1);
        assertThat(outcome(report, brand, true, 12).getInt("repurchased.count")).isZero();
        assertThat(outcome(report, brand, true, 24).getInt("repurchased.count")).isEqualTo(1);
        assertThat(outcome(report, brand, true, 12).getString("money[0].cost")).isEqualTo("300.00");
        assertThat(outcome(report, brand, true, 12).getString("money[0].returned"))
                .isEqualTo("500.00");
        assertThat(outcome(report, brand, true, 24).getString("money[0].netPerCustomer"))
                .isEqualTo("40200.00");
        assertThat(outcome(report, brand, false, 12).getInt("retained.count")).isZero();
        assertThat(outcome(report, brand, false, 12).getInt("customers")).isEqualTo(1);
    }

    @Test
    void every_rate_has_its_interval_and_a_small_cohort_says_that_it_is() {
        var brand = brand();
        for (int i = 0; i < 30; i++) {
            customers.of(brand, LONG_AGO);
        }
        customers.helped(customers.of(brand, LONG_AGO), brand, HELPED, null);

        var report = report(brand);

        assertThat(outcome(report, brand, false, 36).getBoolean("small")).isFalse();
        assertThat(outcome(report, brand, true, 36).getBoolean("small")).isTrue();
        assertThat(outcome(report, brand, true, 36).getFloat("retained.low")).isEqualTo(0.2065f);
        assertThat(outcome(report, brand, true, 36).getFloat("retained.high")).isEqualTo(1);
    }

    @Test
    void nobody_counts_who_has_had_no_time_to_come_back() {
        var brand = brand();
        customers.helped(customers.of(brand, LONG_AGO), brand, Instant.now().minus(400, ChronoUnit.DAYS), null);

        var outcomes =
                JsonPath.from(ask(brand, "2021-01-01", "2100-01-01").extract().asString());

        assertThat(outcomes.getList("items.find { it.cohort == '%s' }.outcomes.months".formatted(brand)))
                .isEqualTo(List.of(12));
    }

    @Test
    void remedies_make_cohorts_of_their_own() {
        var brand = brand();
        var helped = customers.of(brand, LONG_AGO);
        var incident = customers.helped(helped, brand, HELPED, null);
        noteRemedy.note(new GrantedRemedy(
                UUID.randomUUID(), incident, null, "CAR_TAKE_BACK", Money.euros(9_000), HELPED.plusSeconds(60)));
        var reversed = UUID.randomUUID();
        noteRemedy.note(new GrantedRemedy(reversed, incident, null, "GIFT", Money.euros(50), HELPED));
        noteRemedy.takeBack(reversed);
        customers.helped(customers.of(brand, LONG_AGO), brand, HELPED, null);

        as("care")
                .auth()
                .oauth2(Tokens.ofBrands("care", brand))
                .get("/v1/reports/loyalty?from=2021-01-01&to=2022-01-01&cohort=remedy")
                .then()
                .statusCode(200)
                .body("items.cohort", containsInAnyOrder("CAR_TAKE_BACK", "NONE"))
                .body("items.find { it.cohort == 'CAR_TAKE_BACK' }.outcomes[0].money[0].cost", equalTo("9000.00"))
                .body("items.find { it.cohort == 'NONE' }.outcomes[0].money", empty());
    }

    @Test
    void what_a_merged_customer_did_counts_for_who_they_are_now() {
        var brand = brand();
        var kept = customers.of(brand, LONG_AGO);
        var merged = customers.of(brand, LONG_AGO);
        customers.merge(merged, kept);
        customers.did(merged, SERVICE_VISIT, Money.euros(80), Instant.parse("2021-03-01T00:00:00Z"));

        assertThat(outcome(report(brand), brand, false, 12).getInt("customers")).isEqualTo(1);
        assertThat(outcome(report(brand), brand, false, 12).getInt("serviced.count"))
                .isEqualTo(1);
    }

    @Test
    void a_spreadsheet_gets_it_as_csv() {
        var brand = brand();
        customers.of(brand, LONG_AGO);

        as("care")
                .accept("text/csv")
                .get("/v1/reports/loyalty?from=2021-01-01&to=2022-01-01&cohort=brand")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(startsWith("cohort,assisted,months,customers,small,retained,retainedLow,retainedHigh,"));
    }

    @Test
    void another_cohort_is_refused() {
        as("care")
                .get("/v1/reports/loyalty?cohort=shoe-size")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cohort"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "staff", "crew:heli-1"})
    void others_may_not(String user) {
        as(user).get("/v1/reports/loyalty").then().statusCode(403);
    }

    private static String brand() {
        return "brand-" + UUID.randomUUID();
    }

    private static Instant days(int after) {
        return HELPED.plus(after, ChronoUnit.DAYS);
    }

    private static JsonPath report(String brand) {
        return JsonPath.from(ask(brand, "2021-01-01", "2022-01-01").extract().asString());
    }

    private static ValidatableResponse ask(String brand, String from, String to) {
        return as("care")
                .auth()
                .oauth2(Tokens.ofBrands("care", brand))
                .get("/v1/reports/loyalty?from={from}&to={to}&cohort=brand", from, to)
                .then()
                .statusCode(200);
    }

    private static JsonPath outcome(JsonPath report, String brand, boolean assisted, int months) {
        report.setRootPath("items.find { it.cohort == '%s' && it.assisted == %s }.outcomes.find { it.months == %d }"
                .formatted(brand, assisted, months));
        return report;
    }
}
