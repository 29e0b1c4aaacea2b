package onward.intake.customers;

import static io.restassured.RestAssured.given;
import static onward.intake.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onward.contracts.Topic;
import onward.intake.AtOnce;
import onward.testkit.RealServers;
import onward.testkit.Records;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ImportQuarkusTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Test
    void vehicles_become_known_with_their_cover() {
        var vin = aVin();

        send(aName(), """
                vin,brand,plate,plateCountry,model,propulsion,cover,coverFrom,coverUntil,coverKind,claimsPerYear,towKilometres,onwardTravel
                %s,Lexus,ga-123-bc,fr,"RX 450h, black",HYBRID,FULL,2026-01-01,2999-12-31,WARRANTY,4,100,500.00
                """.formatted(vin))
                .then()
                .statusCode(200)
                .body("lines", is(2))
                .body("kept", is(1))
                .body("refused", is(0))
                .body("items", empty());

        as("agent")
                .get("/v1/vehicles/{vin}", vin)
                .then()
                .statusCode(200)
                .body("plate", is("GA-123-BC"))
                .body("model", is("RX 450h, black"))
                .body("cover.kind", is("WARRANTY"))
                .body("cover.limits.claimsPerYear", is(4))
                .body("cover.limits.onwardTravel.amount", is("500.00"));
    }

    @Test
    void owners_are_registered_and_announced_once() {
        var owner = "owner-" + UUID.randomUUID();
        var file = "vin;brand;customer;customerName;customerPhone\n%s;lexus;%s;Marie;06 12 34 56 78\n"
                .formatted(aVin(), owner);
        send(aName(), file).then().body("kept", is(1));
        send(aName(), file).then().body("kept", is(1));
        send(aName(), file.replace("Marie", "Marie Dubois")).then().body("kept", is(1));

        as("agent").get("/v1/customers/{id}", owner).then().body("phone", is("+33612345678"));
        try (var records = Records.ofThisTest()) {
            records.await(
                    Topic.CUSTOMERS,
                    Duration.ofSeconds(20),
                    record -> owner.equals(record.key())
                            && Records.header(record, "ce_type").orElse("").equals("onward.customer.changed.v1"));
            assertThat(records.of(Topic.CUSTOMERS, owner)).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHORT,lexus,,,,, | vin",
                "VIN,trabant,,,,, | brand",
                "VIN,lexus,STEAM,,,, | propulsion",
                "VIN,lexus,,SOME,,, | cover",
                "VIN,lexus,,FULL,yesterday,, | coverFrom",
                "VIN,lexus,,FULL,2026-02-01,2026-01-01, | coverUntil",
                "VIN,lexus,,,,,nobody-knows-them | customer"
            })
    void a_line_that_can_not_be_so_is_refused_and_the_others_are_kept(String line, String column) {
        var file = "vin,brand,propulsion,cover,coverFrom,coverUntil,customer\n%s,lexus,,,,,\n%s\n%s,lexus,,,,,\n"
                .formatted(aVin(), line.replace("VIN", aVin()), aVin());

        send(aName(), file)
                .then()
                .statusCode(200)
                .body("kept", is(2))
                .body("refused", is(1))
                .body("items.number", contains(3))
                .body("items[0].reasons.column", contains(column))
                .body("items[0].reasons[0].expected", notNullValue());
    }

    @Test
    void what_was_refused_is_read_page_by_page() {
        var name = aName();
        var lines = IntStream.range(0, 5).mapToObj(i -> "WRONG,lexus").collect(Collectors.joining("\n"));
        send(name, "vin,brand\n" + lines).then().body("refused", is(5));

        var first = as("ops").queryParam("limit", 2).get("/v1/vehicles/import/{name}", name);
        first.then().body("items.number", contains(2, 3));
        as("ops")
                .queryParam("limit", 9)
                .queryParam("cursor", first.<String>path("next"))
                .get("/v1/vehicles/import/{name}", name)
                .then()
                .body("items.number", contains(4, 5, 6));
    }

    @Test
    void a_file_that_broke_off_goes_on_where_it_was_left() {
        var name = aName();
        var vins = IntStream.range(0, 1_500).mapToObj(i -> aVin()).toList();
        var whole = "vin,brand\n" + vins.stream().map(vin -> vin + ",lexus").collect(Collectors.joining("\n"));
        send(name, whole + "\n\"never closed").then().statusCode(400).body("line", is(1_502));
        as("ops")
                .get("/v1/vehicles/import/{name}", name)
                .then()
                .body("lines", is(1_001))
                .body("kept", is(1_000));

        send(name, whole).then().statusCode(200).body("lines", is(1_501)).body("kept", is(1_500));

        as("agent").get("/v1/vehicles/{vin}", vins.getFirst()).then().header("ETag", "\"1\"");
        as("agent").get("/v1/vehicles/{vin}", vins.getLast()).then().header("ETag", "\"1\"");
    }

    @Test
    void a_file_that_is_sent_twice_at_once_is_taken_in_once() {
        var name = aName();
        var owner = "o-" + name;
        var vins = IntStream.range(0, 2_500).mapToObj(i -> aVin()).toList();
        var file = "vin,brand,customer,customerName\n"
                + vins.stream()
                        .map(vin -> "%s,lexus,%s,Somebody".formatted(vin, owner))
                        .collect(Collectors.joining("\n"))
                + "\nNO-VIN,lexus,,";

        var answers = AtOnce.run(3, () -> send(name, file));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        as("ops")
                .get("/v1/vehicles/import/{name}", name)
                .then()
                .body("lines", is(2_502))
                .body("kept", is(2_500))
                .body("refused", is(1))
                .body("items.number", contains(2_502));
        as("agent").get("/v1/vehicles/{vin}", vins.getLast()).then().header("ETag", "\"1\"");
    }

    @Test
    void two_files_about_the_same_cars_do_not_stand_in_each_others_way() {
        var vins = IntStream.range(0, 2_000).mapToObj(i -> aVin()).collect(Collectors.toList());
        var lines = vins.stream().map(vin -> vin + ",lexus").toList();
        var forwards = "vin,brand\n" + String.join("\n", lines);
        var backwards = "vin,brand\n" + String.join("\n", lines.reversed());
        var turns = new AtomicInteger();

        var answers = AtOnce.run(4, () -> send(aName(), turns.getAndIncrement() % 2 == 0 ? forwards : backwards));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    }

    @Test
    void of_two_lines_about_one_vehicle_the_later_counts() {
        var vin = aVin();

        send(aName(), "vin,brand,model\n%s,lexus,RX\n%s,lexus,NX\n".formatted(vin, vin))
                .then()
                .statusCode(200);

        as("agent").get("/v1/vehicles/{vin}", vin).then().body("model", is("NX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "brand,model\nlexus,RX\n", "{\"vin\":1}"})
    void a_file_without_a_header_is_refused(String file) {
        send(aName(), file).then().statusCode(422).body("detail", containsString("vin, brand"));
    }

    @Test
    void another_encoding_is_pointed_out() {
        var file = "vin,brand,model\n%s,lexus,Citroën\n".formatted(aVin());

        post(aName(), file.getBytes(Charset.forName("windows-1252")))
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void an_import_needs_a_name() {
        given().auth()
                .oauth2(Tokens.of("ops"))
                .contentType("text/csv")
                .body("vin,brand\n")
                .post("/v1/vehicles/import")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "care", "staff", "telematics"})
    void only_ops_and_supervisors_import(String user) {
        given().auth()
                .oauth2(Tokens.of(user))
                .contentType("text/csv")
                .body("vin,brand\n")
                .post("/v1/vehicles/import?name=x")
                .then()
                .statusCode(403);
    }

    private static Response send(String name, String file) {
        return post(name, file.getBytes(StandardCharsets.UTF_8));
    }

    private static Response post(String name, byte[] file) {
        return given().auth()
                .oauth2(Tokens.of("ops"))
                .contentType("text/csv")
                .body(file)
                .post("/v1/vehicles/import?name={name}", name);
    }

    private static String aName() {
        return "file-" + UUID.randomUUID();
    }

    private static String aVin() {
        return "JTJCSV%011d".formatted(NUMBER.incrementAndGet());
    }
}
