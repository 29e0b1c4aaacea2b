package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import onward.local.http.Answer;
import onward.local.http.Door;
import onward.local.story.Stranded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 6. No job at all: the remote of a customer's new car would not pair with the garage door.
@ExtendWith(CancelWhatIsLeft.class)
class GarageDoorIT {
    private final Onward onward = Onward.running();
    private final Door care = onward.resolution("care");
    private final Door supervisor = onward.resolution("supervisor");

    @Test
    void a_supervisor_takes_the_car_back_and_buys_the_customer_one_of_another_maker() {
        var customer = aCustomer();

        var takeBack = propose(supervisor, customer, "CAR_TAKE_BACK", "38000.00", details());
        var purchase = propose(supervisor, customer, "COMPETITOR_PURCHASE", "2000.00", prices());

        assertThat(takeBack.path("state").asText()).isEqualTo("APPROVED");
        assertThat(purchase.path("brandPays").path("amount").asText()).isEqualTo("2000.00");
        seenThrough(takeBack);
        seenThrough(purchase);
        var given = supervisor
                .get("/v1/remedies?customer=%s&state=FULFILLED".formatted(customer))
                .orTrouble("Looking at the remedies")
                .body();
        assertThat(texts(given.path("items"), "kind")).containsExactly("COMPETITOR_PURCHASE", "CAR_TAKE_BACK");
    }

    @Test
    void care_can_not_but_knows_who_can() {
        var customer = aCustomer();

        var proposed = propose(care, customer, "CAR_TAKE_BACK", "38000.00", details());
        var id = proposed.path("id").asText();

        assertThat(proposed.path("state").asText()).isEqualTo("ESCALATED");
        assertThat(proposed.path("escalatedTo").asText()).isEqualTo("supervisor");
        assertThat(move(care, id, "approve").status()).isEqualTo(403);
        assertThat(move(supervisor, id, "approve").body().path("state").asText())
                .isEqualTo("APPROVED");
    }

    @Test
    void a_case_of_care_needs_nobody_on_the_road_and_closes_when_the_remedy_is_given() {
        var incident = onward.journeyOf(onward.callCentre().reports(report()));
        incident.becomes("TRIAGED");

        var gift = resolved(care, incident.incident());

        incident.becomes("RESOLVED");
        incident.tells("onward.remedy.fulfilled.v1");
        incident.customerSays(10, "I never expected that.");
        incident.becomes("CLOSED");
        var careCase = onward.callCentre().careCase(incident.incident());
        assertThat(texts(careCase.path("remedies"), "id")).containsExactly(gift);
        assertThat(careCase.path("costs").path("actual").path("amount").asText())
                .isEqualTo("120.00");
        assertThat(incident.isPlanned()).isFalse();
    }

    private String resolved(Door who, String incident) {
        var body = object().put("incidentId", incident).put("kind", "GIFT").put("reason", "the remote would not pair");
        body.set("estimate", euros("120.00"));
        var gift = who.post("/v1/remedies", body).orTrouble("The gift").body();
        seenThrough(gift);
        return gift.path("id").asText();
    }

    private ObjectNode report() {
        var report = Stranded.withAFlatBattery().report();
        report.put("kind", "CARE");
        report.remove("fault");
        return report;
    }

    private String aCustomer() {
        var id = "garage-" + UUID.randomUUID();
        var body = object().put("brand", "lexus").put("name", "Marie Dubois");
        onward.ops().put("/v1/customers/" + id, body).orTrouble("The customer");
        return id;
    }

    private static JsonNode propose(Door who, String customer, String kind, String estimate, ObjectNode details) {
        var body = object().put("customerId", customer)
                .put("kind", kind)
                .put("reason", "its remote would not pair with the garage door");
        body.set("estimate", euros(estimate));
        body.set("details", details);
        return who.post("/v1/remedies", body).orTrouble("The remedy").body();
    }

    private void seenThrough(JsonNode remedy) {
        var id = remedy.path("id").asText();
        move(supervisor, id, "commit").orTrouble("Telling the customer");
        move(supervisor, id, "fulfil").orTrouble("Giving it");
    }

    private static Answer move(Door who, String id, String verb) {
        return who.post("/v1/remedies/%s/%s".formatted(id, verb), object());
    }

    private static ObjectNode details() {
        var details = object();
        details.set("takeBackValue", euros("38000.00"));
        return details;
    }

    /// The brand gets it for 46,000 and passes the discount on; the delivery is on the brand, too.
    private static ObjectNode prices() {
        var prices = object();
        prices.set("listPrice", euros("52000.00"));
        prices.set("discountedPrice", euros("46000.00"));
        prices.set("customerPrice", euros("44000.00"));
        return prices;
    }

    private static ObjectNode euros(String amount) {
        return object().put("amount", amount).put("currency", "EUR");
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
