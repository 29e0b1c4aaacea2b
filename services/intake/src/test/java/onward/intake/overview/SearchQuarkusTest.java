package onward.intake.overview;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onward.testkit.RealServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SearchQuarkusTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Zoé Lefèvre", "zoe lefevre", "06 55 44 33 22", "+33655443322", "zz-987", "ZZ987YY", "zbarbzx0"})
    void an_incident_is_found_however_its_name_phone_plate_or_vin_is_written(String q) {
        reported(aReport()
                .withText("/contact/name", "Zoé Lefèvre")
                .withText("/contact/phone", "+33655443322")
                .withText("/vehicle/plate", "ZZ-987-YY")
                .withText("/vehicle/vin", "ZBARBZX0200000001"));

        asAgent().queryParam("q", q).get("/v1/incidents").then().body("items.contact.name", hasItem("Zoé Lefèvre"));
    }

    @Test
    void an_incident_is_found_by_its_id_and_by_how_that_begins() {
        var id = reported(aReport());

        asAgent().queryParam("q", id).get("/v1/incidents").then().body("items.id", contains(id));
        asAgent()
                .queryParam("q", id.substring(0, 13))
                .get("/v1/incidents")
                .then()
                .body("items.id", contains(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0655 99 88 77",
                "+33 655 99 88 77",
                "0033 6 55 99 88 77",
                "+33 (0)6.55.99.88.77",
                "Roselend",
                "cormet ROSELEND",
                "beaufort roselend"
            })
    void an_incident_is_found_by_phone_in_any_form_and_by_its_place(String q) {
        reported(aReport()
                .withText("/contact/name", "Ana Belmonte")
                .withText("/contact/phone", "+33655998877")
                .withText("/location/description", "D925, Cormet de Roselend, towards Beaufort"));

        asAgent().queryParam("q", q).get("/v1/incidents").then().body("items.contact.name", hasItem("Ana Belmonte"));
    }

    @Test
    void every_word_must_be_there() {
        var id = reported(aReport().withText("/location/description", "D925, Cormet de Roselend"));

        asAgent()
                .queryParam("q", "roselend nowhere")
                .get("/v1/incidents")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void who_waits_longest_comes_first_and_pages_follow() {
        var phone = "+33644332299";
        var ids = IntStream.range(0, 3)
                .mapToObj(number -> reported(aReport().withText("/contact/phone", phone)))
                .toList();

        var first = asAgent()
                .queryParam("q", phone)
                .queryParam("sort", "WAITING")
                .queryParam("limit", 2)
                .get("/v1/incidents");
        first.then().body("items.id", contains(ids.get(0), ids.get(1)));
        asAgent()
                .queryParam("q", phone)
                .queryParam("sort", "WAITING")
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/v1/incidents")
                .then()
                .body("items.id", contains(ids.get(2)));
    }

    @Test
    void only_the_states_that_were_asked_for_are_told() {
        var open = reported(aReport());
        var cancelled = reported(aReport());
        asAgent()
                .body("{\"reason\":\"x\"}")
                .post("/v1/incidents/{id}/cancel", cancelled)
                .then()
                .statusCode(200);

        asAgent()
                .queryParam("state", "cancelled")
                .get("/v1/incidents")
                .then()
                .body("items.id", hasItem(cancelled))
                .body("items.id", not(hasItem(open)))
                .body("items.state", everyItem(is("CANCELLED")));
        asAgent().queryParam("state", "ASLEEP").get("/v1/incidents").then().statusCode(400);
    }

    @Test
    void near_is_a_distance_in_kilometres() {
        var id = reported(
                aReport().with("/location/position", "{\"type\":\"Point\",\"coordinates\":[-8.6110,41.1496]}"));

        asAgent()
                .queryParam("near", "-8.62,41.15,2")
                .get("/v1/incidents")
                .then()
                .body("items.id", hasItem(id));
        asAgent()
                .queryParam("near", "-8.70,41.15,2")
                .get("/v1/incidents")
                .then()
                .body("items.id", not(hasItem(id)));
        asAgent()
                .queryParam("near", "here")
                .get("/v1/incidents")
                .then()
                .statusCode(400)
                .body("detail", containsString("longitude,latitude,kilometres"));
    }

    @Test
    void since_leaves_out_what_is_older() {
        var older = reported(aReport());
        var at = asAgent().get("/v1/incidents/{id}", older).then().extract().<String>path("reportedAt");
        var newer = reported(aReport());

        asAgent()
                .queryParam("since", at)
                .get("/v1/incidents")
                .then()
                .body("items.id", hasItem(older))
                .body("items.id", hasItem(newer));
        asAgent()
                .queryParam("since", "2999-01-01T00:00:00Z")
                .get("/v1/incidents")
                .then()
                .body("items", empty());
    }

    @Test
    void pages_follow_one_another_the_newest_first_and_none_twice() {
        var phone = "+33644332211";
        var ids = IntStream.range(0, 5)
                .mapToObj(number -> reported(aReport().withText("/contact/phone", phone)))
                .toList();

        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = asAgent().queryParam("q", phone).queryParam("limit", 2);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get("/v1/incidents")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(answer.<List<String>>path("items.id"));
            cursor = answer.path("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(ids.reversed());
    }

    @Test
    void a_limit_or_cursor_that_can_not_be_one_is_refused() {
        asAgent().queryParam("limit", 201).get("/v1/incidents").then().statusCode(422);
        asAgent().queryParam("cursor", "broken").get("/v1/incidents").then().statusCode(400);
    }

    @Test
    void a_brand_that_nobody_knows_has_no_incidents() {
        asAgent().queryParam("brand", "trabant").get("/v1/incidents").then().body("items", empty());
    }
}
