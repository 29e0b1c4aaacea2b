package onward.dispatch.car;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.incident.Contact;
import onward.contracts.incident.Cover;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Location;
import onward.contracts.incident.Triage;
import onward.contracts.incident.Urgency;
import onward.contracts.value.Position;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import onward.dispatch.car.domain.Car;
import onward.dispatch.car.domain.CarClass;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.CarWanted;
import onward.dispatch.car.domain.Cars;
import onward.dispatch.car.domain.Depot;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.incident.domain.KnownIncident;
import org.junit.jupiter.api.Test;

/// Replacement cars over HTTP, and eight who want the same ones at the same instant.
@QuarkusTest
@TestProfile(RealDispatch.class)
class CarQuarkusTest {
    private static final String SUV = """
            {"carClass":"SUV","seats":5,"childSeats":2,"propulsion":"HYBRID","plate":"GA-123-BC",
             "depot":{"name":"Geneva airport","position":{"type":"Point","coordinates":[6.109,46.2381]}},
             "brands":["nobody's"]}""";

    private final String id = "car-" + UUID.randomUUID();

    @Inject
    LendCar lendCar;

    @Inject
    Cars cars;

    @Inject
    Incidents incidents;

    @Test
    void a_car_is_registered_and_free() {
        put("ops", SUV).statusCode(201).header("Location", endsWith("/v1/replacement-cars/" + id));

        get("agent")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("carClass", equalTo("SUV"))
                .body("depot.name", equalTo("Geneva airport"))
                .body("state", equalTo("FREE"));
    }

    @Test
    void what_is_registered_is_changed_also_without_if_match() {
        put("ops", SUV).statusCode(201);

        put("supervisor", SUV.replace("\"seats\":5", "\"seats\":7"))
                .statusCode(200)
                .body("seats", equalTo(7));
    }

    @Test
    void a_stale_version_is_refused() {
        put("ops", SUV).statusCode(201);

        Story.as("ops")
                .header("If-Match", "\"77\"")
                .contentType(ContentType.JSON)
                .body(SUV)
                .put("/v1/replacement-cars/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_bad_registration_says_which_field() {
        put("ops", "{\"carClass\":\"SUV\",\"seats\":0}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/seats"))
                .body("errors.pointer", hasItem("/depot"));
    }

    @Test
    void only_who_runs_the_fleet_registers() {
        put("agent", SUV).statusCode(403);
        Story.as("crew:courier-1").get("/v1/replacement-cars/" + id).then().statusCode(403);
    }

    @Test
    void an_unknown_car_is_not_found() {
        get("agent").statusCode(404);
        giveBack().statusCode(404);
    }

    @Test
    void what_nobody_has_is_not_given_back() {
        put("ops", SUV).statusCode(201);

        giveBack().statusCode(409);
    }

    @Test
    void what_is_on_its_way_to_the_customer_is_not_given_back() {
        var brand = "brand-" + id;
        put("ops", SUV.replace("nobody's", brand)).statusCode(201);
        reserve(brand);

        giveBack().statusCode(409);
        get("agent").body("state", equalTo("RESERVED"));
    }

    @Test
    void no_car_is_promised_twice() throws Exception {
        var brand = "race-" + id;
        for (int number = 0; number < 20; number++) {
            var car = new CarId("race-" + number + "-" + id);
            QuarkusTransaction.requiringNew().run(() -> cars.save(car(car, brand)));
        }
        var reserved = new ArrayList<CarId>();
        try (var workers = Executors.newFixedThreadPool(8)) {
            var tasks = Collections.<Callable<Optional<Car>>>nCopies(60, () -> reserve(brand));
            for (Future<Optional<Car>> task : workers.invokeAll(tasks)) {
                task.get().map(Car::id).ifPresent(reserved::add);
            }
        }

        assertThat(reserved).doesNotHaveDuplicates().hasSize(20);
    }

    private Optional<Car> reserve(String brand) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var incident = new IncidentId(UUID.randomUUID());
            incidents.add(new KnownIncident(incident, facts(brand), NOTHING_KNOWN, Cover.unknown("test"), true));
            var place = new Position(6.1, 46.2);
            return lendCar.reserve(
                    incident, new JobId(UUID.randomUUID()), brand, new CarWanted(CarClass.COMPACT, 1, 0), place);
        });
    }

    private static final Triage NOTHING_KNOWN = new Triage(List.of(), Urgency.NORMAL, List.of(), List.of());

    private static IncidentFacts facts(String brand) {
        return new IncidentFacts(
                brand,
                IncidentKind.BREAKDOWN,
                Instant.now(),
                new Contact(null, "+33612345678", null, null),
                null,
                new Location(new Position(6.1, 46.2), null, null, null, true),
                null,
                null,
                null);
    }

    private static Car car(CarId id, String brand) {
        var depot = new Depot("Geneva", new Position(6.1, 46.2));
        return new Car(id, null, null, CarClass.SUV, 5, 2, null, depot, Set.of(brand), true);
    }

    private ValidatableResponse put(String user, String body) {
        return Story.as(user)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/replacement-cars/" + id)
                .then();
    }

    private ValidatableResponse get(String user) {
        return Story.as(user).get("/v1/replacement-cars/" + id).then();
    }

    private ValidatableResponse giveBack() {
        return Story.as("agent").post("/v1/replacement-cars/" + id + "/return").then();
    }
}
