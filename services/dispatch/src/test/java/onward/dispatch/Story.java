package onward.dispatch;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import onward.contracts.Topic;
import onward.testkit.Records;
import onward.testkit.Tokens;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// One incident of a test as agents and crews live it, with a brand and a fleet of its own, so that stories never meet.
public final class Story implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SOON = Duration.ofSeconds(20);

    public final String incident = UUID.randomUUID().toString();
    private final String suffix;
    private final Records records = Records.ofThisTest();

    public Story() {
        suffix = incident.substring(0, 8);
    }

    private Story(String suffix) {
        this.suffix = suffix;
    }

    /// Another incident of the same brand, for the same fleet.
    public Story another() {
        return new Story(suffix);
    }

    public String responder(String name) {
        return name + "-" + suffix;
    }

    /// Registers a responder on shift that works for this story only.
    public void fleet(String name, String kind, double lon, double lat) {
        if (kind.equals("HELICOPTER")) {
            fleet(name, kind, lon, lat, "HELICOPTER", "SEATS(5)", "NIGHT_FLIGHT");
        } else {
            register(name, kind, lon, lat, "");
        }
    }

    /// Like the other, with capabilities of its own.
    public void fleet(String name, String kind, double lon, double lat, String... able) {
        register(name, kind, lon, lat, ",\"capabilities\":[\"%s\"]".formatted(String.join("\",\"", able)));
    }

    private void register(String name, String kind, double lon, double lat, String more) {
        var body = """
            {"kind":"%s","home":{"type":"Point","coordinates":[%s,%s]},"brands":["%s"],"shift":{"on":true}%s}\
            """.formatted(kind, lon, lat, brand(), more);
        as("ops")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/responders/" + responder(name))
                .then()
                .statusCode(201);
    }

    /// A brand of its own has the policy of `lexus`: the fleet of the story serves nobody else.
    public String brand() {
        return "story-" + suffix;
    }

    public void triaged(String cause, String service, double chance, String roadAccess) {
        triagedAt("6.9797,45.4489", cause, service, chance, roadAccess);
    }

    /// Like the other, elsewhere: `lon,lat`.
    public void triagedAt(String place, String cause, String service, double chance, String roadAccess) {
        var facts = """
            {"brand":"lexus","kind":"BREAKDOWN","reportedAt":"%s",
             "contact":{"name":"Marie Dubois","phone":"+33612345678","country":"FR","language":"fr"},
             "vehicle":{"plate":"GA-123-BC","model":"RX 450h","propulsion":"HYBRID"},
             "location":{"position":{"type":"Point","coordinates":[%s]},
                         "description":"D902, 3 km above Val d'Isère","roadAccess":"%s","safePlace":true},
             "fault":{"cause":"%s"},"party":{"people":4,"children":2,"childSeats":1,"luggage":5},
             "journey":{"destination":{"name":"Geneva airport","position":{"type":"Point","coordinates":[6.109,46.2381]}},
                        "needBy":"%s"}}\
            """.formatted(
                        Instant.now(), place, roadAccess, cause, Instant.now().plus(Duration.ofHours(4)));
        var data = """
            {"incidentId":"%s","facts":%s,
             "triage":{"needs":[{"service":"%s","chanceAtRoadside":%s,"rule":"test"}],"urgency":"HIGH",
                       "urgencyReasons":[],"openQuestions":[]},
             "cover":{"result":"UNKNOWN","reasons":["not known"]},"by":{"actor":"agent"}}\
            """.formatted(incident, facts.replace("\"lexus\"", "\"" + brand() + "\""), service, chance);
        records.send(Topic.INCIDENTS, incident, "onward.incident.triaged.v1", data);
    }

    public void incidentEvent(String type, String data) {
        records.send(Topic.INCIDENTS, incident, type, data);
    }

    public void resolutionEvent(String type, String data) {
        records.send(Topic.RESOLUTIONS, incident, type, data);
    }

    /// The crew's report on Kafka; returns its id.
    public String reports(String name, String type, String data) {
        return records.send(Topic.FIELD_REPORTS, responder(name), type, data);
    }

    /// Waits until the crew has been told something like this, and returns it.
    public JsonNode told(String name, String type) {
        return told(name, type, any -> true);
    }

    public JsonNode told(String name, String type, Predicate<JsonNode> like) {
        return tree(records.await(
                        Topic.ORDERS,
                        SOON,
                        record -> responder(name).equals(record.key())
                                && isOf(type, record)
                                && like.test(tree(record.value())))
                .value());
    }

    /// A report on a topic of its own.
    public void reportsOn(String topic, String responder, String type, String data) {
        records.send(Records.event(topic, responder, type, UUID.randomUUID().toString(), data));
    }

    /// Waits until something like this was told on a topic of its own.
    public JsonNode toldOn(String topic, String type, Predicate<JsonNode> like) {
        return tree(records.await(topic, SOON, record -> isOf(type, record) && like.test(tree(record.value())))
                .value());
    }

    /// Everything that a responder was told on the topic of all.
    public List<String> allToldTo(String responder) {
        return records.of(Topic.ORDERS, responder).stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    public List<String> deadLetters() {
        return records.all(Topic.DEAD_LETTERS).stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    /// Everything of a type that the crew was told so far.
    public List<String> allTold(String name, String type) {
        return records.of(Topic.ORDERS, responder(name)).stream()
                .filter(record -> isOf(type, record))
                .map(ConsumerRecord::value)
                .toList();
    }

    /// Waits until dispatch has told something like this about the incident.
    public JsonNode announced(String type, Predicate<JsonNode> like) {
        return tree(records.await(
                        Topic.DISPATCH,
                        SOON,
                        record ->
                                incident.equals(record.key()) && isOf(type, record) && like.test(tree(record.value())))
                .value());
    }

    /// The types of everything that dispatch has told about the incident, in order.
    public List<String> announcements() {
        return records.of(Topic.DISPATCH, incident).stream()
                .map(record -> Records.header(record, "ce_type").orElse(""))
                .toList();
    }

    private static boolean isOf(String type, ConsumerRecord<String, String> record) {
        return Records.header(record, "ce_type").orElse("").equals(type);
    }

    /// A crew's answer or progress by HTTP.
    public ValidatableResponse crew(String name, String path, String body) {
        return as("crew:" + responder(name))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    public void progress(String name, String job, String... states) {
        for (var state : states) {
            crew(name, "/v1/jobs/" + job + "/status", "{\"state\":\"%s\"}".formatted(state))
                    .statusCode(200);
        }
    }

    public JsonNode plan() {
        return tree(as("agent").get("/v1/incidents/" + incident + "/plan").asString());
    }

    /// The jobs of an itinerary, `people` or `vehicle`.
    public List<JsonNode> itinerary(String kind) {
        return plan().at("/itineraries/" + kind).valueStream().toList();
    }

    public JsonNode job(String id) {
        return tree(as("agent").get("/v1/jobs/" + id).asString());
    }

    /// The newest job of a service.
    public JsonNode jobOf(String service) {
        var jobs = tree(
                as("agent").queryParam("incident", incident).get("/v1/jobs").asString());
        return jobs.get("items")
                .valueStream()
                .filter(job -> job.get("service").asText().equals(service))
                .findFirst()
                .orElseThrow();
    }

    /// Waits for something that becomes true by itself.
    public static void eventually(Supplier<Boolean> fact) {
        eventually(SOON, fact);
    }

    public static void eventually(Duration within, Supplier<Boolean> fact) {
        var deadline = Instant.now().plus(within);
        while (!fact.get()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("It did not become true within " + within);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    public static String in(Duration time) {
        return requireNonNull(Instant.now().plus(time)).toString();
    }

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        records.close();
    }
}
