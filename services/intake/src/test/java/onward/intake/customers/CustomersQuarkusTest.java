package onward.intake.customers;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.as;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import onward.contracts.Topic;
import onward.testkit.RealServers;
import onward.testkit.Records;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CustomersQuarkusTest {
    private static final String FULL = "{\"scope\":\"FULL\",\"from\":\"2020-01-01\",\"until\":\"2999-12-31\"}";
    private static final String ENDED = "{\"scope\":\"FULL\",\"from\":\"2020-01-01\",\"until\":\"2021-12-31\"}";

    @Test
    void a_customer_becomes_known_and_is_changed_with_the_version_that_was_seen() {
        var id = "c-" + UUID.randomUUID();

        putCustomer(id, "+33600110011", FULL)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("phone", is("+33600110011"));
        putCustomer(id, "+33600110012", FULL).then().statusCode(428);
        putCustomer(id, "+33600110012", FULL, "\"9\"").then().statusCode(412);
        putCustomer(id, "+33600110012", FULL, "\"1\"").then().statusCode(200).header("ETag", "\"2\"");

        as("care").get("/v1/customers/{id}", id).then().statusCode(200).body("phone", is("+33600110012"));
    }

    @Test
    void customers_are_announced() {
        var id = "c-" + UUID.randomUUID();
        putCustomer(id, "+33600220011", FULL).then().statusCode(201);
        putCustomer(id, "+33600220012", FULL, "\"1\"").then().statusCode(200);

        try (var records = Records.ofThisTest()) {
            records.await(
                    Topic.CUSTOMERS,
                    Duration.ofSeconds(20),
                    record -> id.equals(record.key())
                            && Records.header(record, "ce_type").orElse("").equals("onward.customer.changed.v1"));
            assertThat(records.of(Topic.CUSTOMERS, id))
                    .extracting(record -> Records.header(record, "ce_type").orElse(""))
                    .containsExactly("onward.customer.registered.v1", "onward.customer.changed.v1");
        }
    }

    @Test
    void a_customer_that_can_not_be_one_is_refused() {
        as("ops").body("{}").put("/v1/customers/x1").then().statusCode(422).body("errors.pointer", contains("/brand"));
        as("ops")
                .body("{\"brand\":\"trabant\"}")
                .put("/v1/customers/x1")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/brand"));
        putCustomer("x1", "12", FULL).then().statusCode(422).body("errors.pointer", contains("/phone"));
        putCustomer("x1", "+33600330011", "{\"scope\":\"FULL\",\"from\":\"2026-02-01\",\"until\":\"2026-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/cover/until"));
        asAgent().get("/v1/customers/x1").then().statusCode(404);
    }

    @Test
    void those_who_only_read_register_nobody() {
        as("care").body("{\"brand\":\"lexus\"}").put("/v1/customers/x2").then().statusCode(403);
        as("telematics")
                .body("{\"brand\":\"lexus\"}")
                .put("/v1/vehicles/JTJBARBZ802123456")
                .then()
                .statusCode(403);
    }

    @Test
    void the_cover_of_the_vehicle_is_the_cover_of_the_incident() {
        var owner = "c-" + UUID.randomUUID();
        putCustomer(owner, "+33600440011", "null").then().statusCode(201);
        putVehicle("JTJBARBZX02000001", owner, "QQ-001-AA", FULL).then().statusCode(201);

        report(aReport().withText("/vehicle/vin", "jtjbarbzx02000001"))
                .then()
                .statusCode(201)
                .body("cover.result", is("COVERED"))
                .body("cover.customer", is(owner));
        report(aReport().withText("/vehicle/plate", "qq 001 aa")).then().body("cover.result", is("COVERED"));
    }

    @Test
    void a_cover_that_has_ended_covers_nothing() {
        putVehicle("JTJBARBZX02000002", null, "QQ-002-AA", ENDED).then().statusCode(201);

        report(aReport().withText("/vehicle/vin", "JTJBARBZX02000002"))
                .then()
                .body("cover.result", is("NOT_COVERED"))
                .body("cover.reasons", contains("The cover ended on 2021-12-31."));
    }

    @Test
    void a_customer_is_covered_in_a_vehicle_that_is_not_known() {
        putCustomer("c-" + UUID.randomUUID(), "+33600550011", "{\"scope\":\"PARTIAL\"}")
                .then()
                .statusCode(201);

        report(aReport().withText("/contact/phone", "06 00 55 00 11"))
                .then()
                .body("cover.result", is("PARTLY_COVERED"));
    }

    @Test
    void a_vehicle_is_changed_with_the_version_that_was_seen() {
        putVehicle("JTJBARBZX02000003", null, "QQ-003-AA", FULL)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        putVehicle("JTJBARBZX02000003", null, "QQ-003-AA", ENDED).then().statusCode(428);

        asAgent().get("/v1/vehicles/jtjbarbzx02000003").then().statusCode(200).body("plate", is("QQ-003-AA"));
    }

    @Test
    void a_vehicle_needs_a_vin_and_an_owner_that_is_known() {
        putVehicle("SHORT", null, "QQ-004-AA", FULL).then().statusCode(422);
        putVehicle("JTJBARBZX02000004", "c-nobody", "QQ-004-AA", FULL)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/customer"));
        asAgent().get("/v1/vehicles/JTJBARBZX02000004").then().statusCode(404);
    }

    @Test
    void claims_of_a_year_are_counted() {
        var vin = "JTJCAAAMS%08d".formatted(System.nanoTime() % 100_000_000);
        as("ops")
                .body("{\"brand\":\"lexus\",\"cover\":{\"scope\":\"FULL\",\"limits\":{\"claimsPerYear\":1}}}")
                .put("/v1/vehicles/{vin}", vin)
                .then()
                .statusCode(201);
        var ofThisCar = aReport().withText("/vehicle/vin", vin);

        report(ofThisCar).then().body("cover.result", is("COVERED")).body("cover.left.claimsLeft", is(0));

        asAgent()
                .body(ofThisCar.json())
                .post("/v1/triage")
                .then()
                .body("cover.result", is("NOT_COVERED"))
                .body("cover.reasons", contains("All 1 claims of this year are used."));
    }

    private static Response putCustomer(String id, String phone, String cover, String... version) {
        var call = as("ops");
        for (var seen : version) {
            call = call.header("If-Match", seen);
        }
        return call.body("{\"brand\":\"lexus\",\"name\":\"Marie\",\"phone\":\"%s\",\"country\":\"FR\",\"cover\":%s}"
                        .formatted(phone, cover))
                .put("/v1/customers/{id}", id);
    }

    private static Response putVehicle(String vin, @Nullable String owner, String plate, String cover) {
        return asAgent()
                .body("{\"brand\":\"lexus\",\"customer\":%s,\"plate\":\"%s\",\"plateCountry\":\"FR\",\"cover\":%s}"
                        .formatted(owner == null ? "null" : "\"" + owner + "\"", plate, cover))
                .put("/v1/vehicles/{vin}", vin);
    }
}
