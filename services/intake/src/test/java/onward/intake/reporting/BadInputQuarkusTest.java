package onward.intake.reporting;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BadInputQuarkusTest {
    @ParameterizedTest
    @CsvSource({
        "/brand, /brand",
        "/contact, /contact/phone",
        "/contact/phone, /contact/phone",
        "/location, /location",
        "/location/position, /location/position"
    })
    void what_is_required_and_missing_is_named(String missing, String pointer) {
        var answer = report(aReport().without(missing));

        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", containsString("required"))
                .body("traceId", notNullValue());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var answer = report(aReport()
                .withText("/brand", "trabant")
                .withText("/contact/phone", "12")
                .with("/party/people", "-1")
                .withText("/vehicle/vin", "ABC"));

        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/brand", "/contact/phone", "/vehicle/vin", "/party/people"));
    }

    @Test
    void an_unknown_brand_is_told_the_known_ones() {
        var answer = report(aReport().withText("/brand", "trabant"));

        answer.then()
                .statusCode(422)
                .body("errors[0].pointer", is("/brand"))
                .body("errors[0].detail", containsString("lexus"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "call me", "+999 1234567", "+33 6 12 34 56 78 90 12 34"})
    void a_phone_that_can_not_be_one_is_refused(String phone) {
        var answer = report(aReport().withText("/contact/phone", phone));

        answer.then().statusCode(422).body("errors.pointer", contains("/contact/phone"));
    }

    @ParameterizedTest
    @CsvSource({"/contact/country, /contact/country", "/vehicle/plateCountry, /vehicle/plateCountry"})
    void a_country_that_is_none_is_refused_where_it_stands(String country, String pointer) {
        var answer = report(aReport()
                .without("/contact/country")
                .withText("/contact/phone", "06 12 34 56 78")
                .withText(country, "Gaul"));

        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", containsString("ISO 3166"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[181,45]", "[6.9,91]", "[-200,-100]"})
    void a_position_off_the_globe_is_refused(String coordinates) {
        var answer = report(
                aReport().with("/location/position", "{\"type\":\"Point\",\"coordinates\":%s}".formatted(coordinates)));

        answer.then().statusCode(422).body("errors.pointer", hasItem("/location/position"));
    }

    @Test
    void swapped_axes_far_outside_the_markets_are_pointed_out() {
        var answer =
                report(aReport().with("/location/position", "{\"type\":\"Point\",\"coordinates\":[45.4489,6.9797]}"));

        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/location/position"))
                .body("errors[0].detail", containsString("look swapped"));
    }

    @Test
    void a_place_outside_the_markets_that_is_not_swapped_is_only_a_warning() {
        var answer =
                report(aReport().with("/location/position", "{\"type\":\"Point\",\"coordinates\":[139.69,35.68]}"));

        answer.then().statusCode(201).body("warnings.pointer", contains("/location/position"));
    }

    @ParameterizedTest
    @CsvSource({"/party/people, 0", "/party/people, -1", "/party/children, -1", "/party/luggage, -3", "/party/pets, 101"
    })
    void a_party_that_can_not_be_one_is_refused(String pointer, String number) {
        var answer = report(aReport().with(pointer, number));

        answer.then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void more_children_than_people_are_refused() {
        var answer = report(aReport().with("/party/people", "2").with("/party/children", "3"));

        answer.then().statusCode(422).body("errors.pointer", contains("/party/children"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,2", "{\"brand\":lexus}", ""})
    void malformed_json_is_a_bad_request(String body) {
        asAgent().body(body).post("/v1/incidents").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_value_of_the_wrong_type_is_a_bad_request_with_a_pointer() {
        var answer = report(aReport().with("/party/people", "\"four\""));

        answer.then().statusCode(400).body("errors[0].pointer", is("/party/people"));
    }

    @Test
    void an_unknown_kind_is_told_the_known_ones() {
        var answer = report(aReport().withText("/kind", "HOLIDAY"));

        answer.then().body("errors[0].pointer", is("/kind")).body("errors[0].detail", containsString("BREAKDOWN"));
    }

    @Test
    void a_body_over_256_kib_is_too_large() {
        var answer = report(aReport().withText("/fault/description", "x".repeat(300 * 1024)));

        answer.then().statusCode(413).contentType("application/problem+json");
    }
}
