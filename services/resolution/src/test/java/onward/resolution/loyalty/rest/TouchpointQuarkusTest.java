package onward.resolution.loyalty.rest;

import static io.restassured.RestAssured.given;
import static onward.resolution.Stories.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import onward.contracts.id.CustomerId;
import onward.resolution.loyalty.Customers;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TouchpointQuarkusTest {
    private static final String HEADER = "customerId,kind,amount,currency,at,reference\n";
    private static final String VISIT = """
            {"customerId":"%s","kind":"SERVICE_VISIT","value":{"amount":"420.00","currency":"EUR"},
             "at":"2026-01-14T09:00:00Z","reference":"order-4711"}\
            """;

    @Inject
    Customers customers;

    @Inject
    EntityManager rows;

    CustomerId marie;

    @BeforeEach
    void marie() {
        marie = customers.of("lexus", Instant.parse("2024-01-01T00:00:00Z"));
    }

    @Test
    void a_visit_is_booked() {
        book("care", VISIT.formatted(marie)).statusCode(201).body("booked", equalTo(1));

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void what_has_the_same_reference_is_booked_once() {
        book("care", VISIT.formatted(marie));

        book("ops", VISIT.formatted(marie))
                .statusCode(201)
                .body("booked", equalTo(0))
                .body("repeated", equalTo(1));

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void sixteen_at_once_book_it_once() throws Exception {
        Callable<Integer> booking = () ->
                book("care", VISIT.formatted(marie)).statusCode(201).extract().path("booked");

        try (var threads = Executors.newFixedThreadPool(16)) {
            threads.invokeAll(IntStream.range(0, 16).mapToObj(any -> booking).toList());
        }

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void the_same_key_books_once_and_never_for_another_file() {
        var key = UUID.randomUUID().toString();
        var file = HEADER + marie + ",REFERRAL,,,2026-01-20T17:30:00Z,\n";
        csv(key, file).statusCode(201).body("booked", equalTo(1));

        csv(key, file).statusCode(201).body("booked", equalTo(1));
        csv(key, file + marie + ",REFERRAL,,,2026-01-21T17:30:00Z,\n").statusCode(422);

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_file_may_have_its_columns_in_another_order_and_semicolons() {
        var file = "at;currency;amount;kind;customerId\n2026-01-20T17:30:00Z;EUR;12.50;REPEAT_PURCHASE;%s\n"
                .formatted(marie);

        csv(UUID.randomUUID().toString(), file).statusCode(201).body("booked", equalTo(1));
    }

    @Test
    void of_a_file_with_a_wrong_line_nothing_is_booked() {
        var file = HEADER
                + marie + ",SERVICE_VISIT,10.00,EUR,2026-01-20T17:30:00Z,a\n"
                + marie + ",SERVICE_VISIT,-1,EUR,2026-01-20T17:30:00Z,b\n"
                + marie + ",NAP,1,XXZ,tomorrow,c\n"
                + marie + ",LOST\n";

        csv(UUID.randomUUID().toString(), file)
                .statusCode(422)
                .body("errors.pointer", contains("/3/amount", "/4/kind", "/4/at", "/4/currency", "/5"));

        assertThat(count()).isZero();
    }

    @Test
    void of_a_file_with_an_unfollowed_customer_nothing_is_booked() {
        var file = HEADER + marie + ",LOST,,,2026-01-20T17:30:00Z,\nnobody,LOST,,,2026-01-20T17:30:00Z,\n";

        csv(UUID.randomUUID().toString(), file).statusCode(422).body("errors.pointer", contains("/3/customerId"));

        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "customerId,kind\n", "customerId,kind,amount,currency,at,shoeSize\n"})
    void wrong_columns_are_refused(String file) {
        csv(UUID.randomUUID().toString(), file)
                .statusCode(422)
                .body("errors.pointer", contains("/1"))
                .body("errors[0].detail", containsString("customerId, kind, amount, currency, at are expected"));
    }

    @Test
    void a_quote_that_is_not_closed_is_malformed() {
        csv(UUID.randomUUID().toString(), HEADER + "\"" + marie + ",LOST,,,2026-01-20T17:30:00Z,\n")
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"LOST\",\"at\":\"2026-01-14T09:00:00Z\"}|/customerId",
                "{\"customerId\":\"nobody\",\"kind\":\"LOST\",\"at\":\"2026-01-14T09:00:00Z\"}|/customerId",
                "{\"customerId\":\"nobody\",\"kind\":\"LOST\"}|/at",
                "{\"customerId\":\"nobody\",\"kind\":\"LOST\",\"at\":\"2126-01-14T09:00:00Z\"}|/at",
                "{\"customerId\":\"nobody\",\"kind\":\"LOST\",\"at\":\"2026-01-14T09:00:00Z\",\"value\":{\"amount\":\"-1\",\"currency\":\"EUR\"}}|/value/amount"
            })
    void what_is_wrong_is_named(String body, String pointer) {
        book("care", body).statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void a_customer_of_another_brand_is_as_good_as_unknown() {
        given().auth()
                .oauth2(Tokens.ofBrands("care", "boreal"))
                .contentType("application/json")
                .body(VISIT.formatted(marie))
                .post("/v1/touchpoints")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "staff", "crew:heli-1", "telematics"})
    void others_may_not(String user) {
        book(user, VISIT.formatted(marie)).statusCode(403);
    }

    @Test
    void nor_may_who_says_not_who_they_are() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/touchpoints")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse book(String user, String body) {
        return as(user).body(body).post("/v1/touchpoints").then();
    }

    private static ValidatableResponse csv(String key, String file) {
        return given().auth()
                .oauth2(Tokens.of("care"))
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post("/v1/touchpoints")
                .then();
    }

    private long count() {
        var counted = rows.createNativeQuery("select count(*) from touchpoint where customer_id = ?", Long.class)
                .setParameter(1, marie.value())
                .getSingleResult();
        return (Long) counted;
    }
}
