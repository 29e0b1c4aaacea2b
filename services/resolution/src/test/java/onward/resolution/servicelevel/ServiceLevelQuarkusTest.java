package onward.resolution.servicelevel;

import static onward.resolution.Stories.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import onward.resolution.Given;
import onward.resolution.servicelevel.domain.Grouping;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ServiceLevelQuarkusTest {
    private static final Instant REPORTED = Given.NOON;

    @Inject
    Happenings happenings;

    @Inject
    CountObservations countObservations;

    private final String brand = "brand-" + UUID.randomUUID();

    @BeforeEach
    void a_flat_battery() {
        happenings.batteryFixed(brand, REPORTED, Duration.ofMinutes(25));
    }

    @Test
    void an_incident_counts_before_and_after_it_is_counted() {
        var before = report("service").prettify();

        countAll();

        assertThat(report("service").prettify()).isEqualTo(before);
        assertThat(report("service").getInt("total.responseTime.count")).isEqualTo(1);
    }

    @Test
    void times_are_those_of_the_events() {
        var battery = report("service").setRootPath("items.find { it.group == 'BATTERY' }");

        assertThat(battery.getLong("responseTime.p50Seconds")).isBetween(1470L, 1530L);
        assertThat(battery.getLong("timeToMobility.p95Seconds")).isBetween(2646L, 2754L);
        assertThat(battery.getLong("etaError.p50Seconds")).isBetween(294L, 306L);
        assertThat(battery.getFloat("acceptance.rate")).isEqualTo(0.5f);
        assertThat(battery.getFloat("completion.rate")).isEqualTo(1);
        assertThat(battery.getFloat("fixedAtRoadside.rate")).isEqualTo(1);
    }

    @Test
    void the_ledger_of_promises_tells_what_became_of_them() {
        var ledger = report("service").setRootPath("total.promises.find { it.kind == 'RESPONDER_ARRIVAL' }");

        assertThat(ledger.getInt("made")).isEqualTo(1);
        assertThat(ledger.getInt("renewed")).isEqualTo(1);
        assertThat(ledger.getInt("kept")).isEqualTo(1);
        assertThat(ledger.getInt("broken")).isZero();
    }

    @Test
    void silence_is_between_what_the_customer_heard_until_somebody_is_there() {
        assertThat(report("brand").getInt("total.silence.count")).isEqualTo(3);
    }

    @Test
    void what_has_not_ended_is_null_and_not_nought() {
        var waiting = "brand-" + UUID.randomUUID();
        happenings.reported(waiting, REPORTED);
        happenings.promised(waiting, REPORTED);

        as("ops")
                .auth()
                .oauth2(Tokens.ofBrands("ops", waiting))
                .get("/v1/reports/service-level?from=2026-12-20&to=2026-12-21&by=brand")
                .then()
                .statusCode(200)
                .body("total.responseTime.count", equalTo(0))
                .body("total.responseTime.p50Seconds", nullValue())
                .body("total.completion.rate", nullValue())
                .body("total.promisesKept.rate", nullValue());
    }

    @ParameterizedTest
    @EnumSource
    void the_whole_is_the_same_however_it_is_told_apart(Grouping by) {
        countAll();

        assertThat(report(by.name()).getInt("total.responseTime.count")).isEqualTo(1);
        assertThat(report(by.name()).getList("items.responseTime.count", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void groups_are_named_by_day_hour_area_brand_and_service() {
        assertThat(report("day").getString("items[0].group")).isEqualTo("2026-12-20");
        assertThat(report("hour").getString("items[0].group")).isEqualTo("12");
        assertThat(report("area").getString("items[0].group")).isEqualTo("N45E006");
        assertThat(report("brand").getString("items[0].group")).isEqualTo(brand);
        assertThat(report("service").getList("items.group")).contains("BATTERY", "INCIDENT");
    }

    @Test
    void eight_who_count_at_once_count_everything_once() throws Exception {
        var many = "brand-" + UUID.randomUUID();
        for (int i = 0; i < 40; i++) {
            happenings.batteryFixed(many, REPORTED.plus(Duration.ofDays(i)), Duration.ofMinutes(20 + i));
        }
        Callable<Integer> counting = () -> countObservations.count();

        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(IntStream.range(0, 8).mapToObj(any -> counting).toList());
        }
        countAll();

        var whole = report(many, "brand", "2026-12-01", "2027-03-01");
        assertThat(whole.getInt("total.completion.of")).isEqualTo(40);
        assertThat(whole.getInt("total.responseTime.count")).isEqualTo(40);
    }

    @Test
    void a_spreadsheet_gets_it_as_csv() {
        as("supervisor")
                .accept("text/csv")
                .get("/v1/reports/service-level?from=2026-12-20&to=2026-12-21&by=service")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(startsWith("group,responseTimeCount,responseTimeP50Seconds,"))
                .body(containsString("\r\nBATTERY,"));
    }

    @Test
    void what_is_no_time_or_group_is_refused() {
        as("ops")
                .get("/v1/reports/service-level?from=today")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/from"));
        as("ops")
                .get("/v1/reports/service-level?by=mood")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/by"));
        as("ops")
                .get("/v1/reports/service-level?from=2026-12-21&to=2026-12-20")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/to"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "staff", "crew:heli-1"})
    void others_may_not(String user) {
        as(user).get("/v1/reports/service-level").then().statusCode(403);
    }

    private void countAll() {
        while (countObservations.count() > 0) {
            // the next ones
        }
    }

    private JsonPath report(String by) {
        return report(brand, by, "2026-12-20T00:00:00Z", "2026-12-20T23:00:00Z");
    }

    private static JsonPath report(String of, String by, String from, String to) {
        return as("ops")
                .auth()
                .oauth2(Tokens.ofBrands("ops", of))
                .get("/v1/reports/service-level?from={from}&to={to}&by={by}", from, to, by)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
