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
import java.util.concurrent.atomic.AtomicInteger;
import onward.contracts.Topic;
import onward.intake.AtOnce;
import onward.testkit.RealServers;
import onward.testkit.Records;
import onward.testkit.Tokens;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MergedCustomersQuarkusTest {
    @Test
    void the_record_that_stays_gets_the_car_and_what_it_did_not_know() {
        var stays = known("{\"brand\":\"lexus\",\"phone\":\"+33600660011\"}");
        var goes = known("{\"brand\":\"lexus\",\"name\":\"Marie\",\"phone\":\"+33600660012\"}");
        var vin = vehicleOf(goes);

        merge(goes, stays)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("id", is(stays))
                .body("name", is("Marie"))
                .body("phone", is("+33600660011"));

        asAgent().get("/v1/vehicles/{vin}", vin).then().body("customer", is(stays));
        asAgent().get("/v1/customers/{id}", goes).then().statusCode(200).body("mergedInto", is(stays));
    }

    @Test
    void the_cover_of_either_record_counts_whichever_phone_calls() {
        var stays = known("{\"brand\":\"lexus\",\"phone\":\"+33600670011\"}");
        var goes = known("{\"brand\":\"lexus\",\"phone\":\"+33600670012\",\"cover\":{\"scope\":\"FULL\"}}");
        merge(goes, stays).then().statusCode(200);

        for (var phone : new String[] {"+33600670011", "+33600670012"}) {
            report(aReport().withText("/contact/phone", phone))
                    .then()
                    .body("cover.result", is("COVERED"))
                    .body("cover.customer", is(stays));
        }
    }

    @Test
    void records_that_were_merged_before_follow() {
        var last = known("{\"brand\":\"lexus\"}");
        var second = known("{\"brand\":\"lexus\"}");
        var first = known("{\"brand\":\"lexus\"}");
        merge(first, second).then().statusCode(200);

        merge(second, last).then().statusCode(200);

        asAgent().get("/v1/customers/{id}", first).then().body("mergedInto", is(last));
    }

    @Test
    void the_merge_is_announced_once() {
        var stays = known("{\"brand\":\"lexus\"}");
        var goes = known("{\"brand\":\"lexus\",\"name\":\"Marie\"}");
        merge(goes, stays).then().statusCode(200);
        merge(goes, stays).then().statusCode(200).body("id", is(stays));

        try (var records = Records.ofThisTest()) {
            records.await(
                    Topic.CUSTOMERS,
                    Duration.ofSeconds(20),
                    record -> stays.equals(record.key()) && isOf(record, "onward.customer.changed.v1"));
            records.await(
                    Topic.CUSTOMERS,
                    Duration.ofSeconds(20),
                    record -> goes.equals(record.key()) && isOf(record, "onward.customer.merged.v1"));
            assertThat(records.of(Topic.CUSTOMERS, goes)).hasSize(2);
            assertThat(records.of(Topic.CUSTOMERS, stays)).hasSize(2);
        }
    }

    @Test
    void a_record_that_was_merged_is_changed_no_more() {
        var stays = known("{\"brand\":\"lexus\"}");
        var goes = known("{\"brand\":\"lexus\"}");
        merge(goes, stays).then().statusCode(200);

        as("ops")
                .header("If-Match", "\"2\"")
                .body("{\"brand\":\"lexus\"}")
                .put("/v1/customers/{id}", goes)
                .then()
                .statusCode(409)
                .body("type", is("/problems/illegal-transition"));
        merge(goes, known("{\"brand\":\"lexus\"}")).then().statusCode(409);
        merge(known("{\"brand\":\"lexus\"}"), goes).then().statusCode(422).body("errors.pointer", contains("/into"));
    }

    @Test
    void a_merge_that_can_not_be_is_refused() {
        var customer = known("{\"brand\":\"lexus\"}");
        var ofAurora = known("{\"brand\":\"aurora\"}");

        merge("c-nobody", customer).then().statusCode(404);
        merge(customer, customer).then().statusCode(422).body("errors.pointer", contains("/into"));
        merge(customer, "c-nobody").then().statusCode(422).body("errors.pointer", contains("/into"));
        merge(customer, ofAurora).then().statusCode(422).body("errors.pointer", contains("/into"));
        asAgent()
                .body("{}")
                .post("/v1/customers/{id}/merge", customer)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/into"));
        as("care").body("{}").post("/v1/customers/{id}/merge", customer).then().statusCode(403);
        as("agent")
                .auth()
                .oauth2(Tokens.ofBrands("agent", "boreal"))
                .body("{\"into\":\"%s\"}".formatted(ofAurora))
                .post("/v1/customers/{id}/merge", customer)
                .then()
                .statusCode(404);
    }

    @Test
    void two_merges_in_opposite_directions_leave_one_customer() {
        var one = known("{\"brand\":\"lexus\"}");
        var other = known("{\"brand\":\"lexus\"}");
        var turns = new AtomicInteger();

        var answers = AtOnce.run(
                2, () -> (turns.getAndIncrement() == 0 ? merge(one, other) : merge(other, one)).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void the_owner_of_a_car_is_named_by_the_record_that_stays() {
        var stays = known("{\"brand\":\"lexus\"}");
        var goes = known("{\"brand\":\"lexus\"}");
        merge(goes, stays).then().statusCode(200);

        var vin = vehicleOf(goes);

        asAgent().get("/v1/vehicles/{vin}", vin).then().body("customer", is(stays));
        var imported = vin();
        as("ops")
                .contentType("text/csv")
                .body("vin,brand,customer,customerName\n%s,lexus,%s,Somebody\n".formatted(imported, goes))
                .post("/v1/vehicles/import?name=merged-{id}", goes)
                .then()
                .statusCode(200)
                .body("kept", is(1));
        asAgent().get("/v1/vehicles/{vin}", imported).then().body("customer", is(stays));
    }

    private static boolean isOf(ConsumerRecord<String, String> record, String type) {
        return Records.header(record, "ce_type").orElse("").equals(type);
    }

    private static String known(String customer) {
        var id = "c-" + UUID.randomUUID();
        as("ops").body(customer).put("/v1/customers/{id}", id).then().statusCode(201);
        return id;
    }

    private static String vehicleOf(String owner) {
        var vin = vin();
        as("ops")
                .body("{\"brand\":\"lexus\",\"customer\":\"%s\"}".formatted(owner))
                .put("/v1/vehicles/{vin}", vin)
                .then()
                .statusCode(201);
        return vin;
    }

    private static String vin() {
        return "JTJMERGED%08d".formatted(System.nanoTime() % 100_000_000);
    }

    private static Response merge(String id, String into) {
        return asAgent().body("{\"into\":\"%s\"}".formatted(into)).post("/v1/customers/{id}/merge", id);
    }
}
