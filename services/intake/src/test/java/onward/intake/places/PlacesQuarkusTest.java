package onward.intake.places;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.as;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.report;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlacesQuarkusTest {
    @Test
    void a_description_gets_a_position_with_its_uncertainty() {
        asAgent()
                .queryParam("q", "A43 exit 23")
                .get("/v1/places")
                .then()
                .statusCode(200)
                .body("items[0].name", is("A43 exit 23"))
                .body("items[0].position.type", is("Point"))
                .body("items[0].uncertaintyMetres", notNullValue());
    }

    @Test
    void a_kilometre_of_a_motorway_gets_a_position() {
        asAgent()
                .queryParam("q", "A43 km 120, towards Italy")
                .get("/v1/places")
                .then()
                .statusCode(200)
                .body("items[0].name", is("A43 km 120"))
                .body("items[0].kind", is("KILOMETRE"));
    }

    @Test
    void the_nearest_comes_first_when_there_is_somewhere_to_be_near() {
        asAgent()
                .queryParam("q", "airport")
                .queryParam("near", "7.69,45.07")
                .get("/v1/places")
                .then()
                .body("items[0].name", is("Torino airport"));
    }

    @Test
    void a_report_without_a_position_is_told_where_it_may_be() {
        report(aReport().without("/location/position"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/location/position"))
                .body("suggestions[0].name", is("Val d'Isère"));
    }

    @Test
    void what_can_not_be_read_is_refused() {
        asAgent().get("/v1/places").then().statusCode(400);
        asAgent()
                .queryParam("q", "x")
                .queryParam("near", "here")
                .get("/v1/places")
                .then()
                .statusCode(400);
        as("telematics").queryParam("q", "Annecy").get("/v1/places").then().statusCode(403);
    }
}
