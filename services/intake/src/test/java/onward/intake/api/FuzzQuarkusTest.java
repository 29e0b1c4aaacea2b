package onward.intake.api;

import static io.restassured.RestAssured.given;
import static onward.intake.AReport.aReport;
import static onward.intake.Calls.reported;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is sent, the answer is no error of the service, and a refusal is a problem that says what is expected.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FuzzQuarkusTest {
    private static final int TRIES = 120;
    private static final String MSD = "application/EmergencyCallData.eCall.MSD";
    private static final RestAssuredConfig AS_BYTES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs(MSD, ContentType.BINARY)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "agent | POST | /v1/triage | REPORT",
                "agent | POST | /v1/incidents | REPORT",
                "agent | PATCH | /v1/incidents/{id} | REPORT",
                "agent | POST | /v1/incidents/{id}/notes | {\"text\":\"They wait in the hotel.\"}",
                "agent | POST | /v1/incidents/{id}/merge | {\"into\":\"3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10\"}",
                "agent | POST | /v1/incidents/{id}/reopen | {\"reason\":\"it broke down again\"}",
                "staff | POST | /v1/sightings | SIGHTING",
                "staff | POST | /v1/sightings/{id}/consent | {\"accepted\":true,\"contact\":{\"phone\":\"+33612345678\"}}",
                "telematics | POST | /v1/breakdown-calls | CALL",
                "ops | PUT | /v1/customers/fuzzed | CUSTOMER",
                "ops | PUT | /v1/vehicles/JTJBARBZ802123456 | VEHICLE",
                "agent | POST | /v1/incidents/{id}/hand-over | {\"to\":\"112\",\"reference\":\"4711\"}",
                "agent | POST | /v1/incidents/{id}/cancel | {\"reason\":\"it started\"}"
            })
    void no_body_is_too_broken(String user, Method method, String path, String body) {
        var place = path.replace("{id}", reported(aReport()));

        each(Broken.of(good(body)), sent -> {
            var answer = given().config(AS_BYTES)
                    .auth()
                    .oauth2(Tokens.of(user))
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body(sent)
                    .request(method, place);
            bears(answer);
        });
        nothingIsHalf();
    }

    @Test
    void no_message_of_a_vehicle_is_too_broken() {
        var good = HexFormat.of()
                .parseHex(
                        "015C0681D54970D65C3597CA0420C41464583ADE68AC52E9BB8413F149C07414FB414F6010180813E82181823230");
        var flipped = Arbitraries.integers()
                .between(0, good.length * 8 - 1)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(bits -> {
                    var message = good.clone();
                    bits.forEach(bit -> message[bit / 8] ^= (byte) (1 << bit % 8));
                    return message;
                });
        var noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);

        each(Arbitraries.oneOf(flipped, flipped, noise), sent -> {
            var answer = given().config(AS_BYTES)
                    .auth()
                    .oauth2(Tokens.of("telematics"))
                    .contentType(MSD)
                    .body(sent)
                    .post("/v1/breakdown-calls");
            bears(answer);
        });
        nothingIsHalf();
    }

    @Test
    void no_file_of_vehicles_is_too_broken() {
        var good = "vin,brand,customer,customerName,cover,coverFrom,onwardTravel\n"
                + "JTJBARBZ802123456,lexus,c1,\"Marie, Dubois\",FULL,2026-01-01,500.00\n";

        each(Arbitraries.oneOf(Broken.of("{}"), Broken.cells(good)), sent -> {
            var answer = given().config(AS_BYTES)
                    .auth()
                    .oauth2(Tokens.of("ops"))
                    .contentType("text/csv")
                    .body(sent)
                    .post("/v1/vehicles/import?name=fuzz-{number}", System.nanoTime());
            bears(answer);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/incidents?q=",
        "/v1/incidents?near=",
        "/v1/incidents?since=",
        "/v1/incidents?cursor=",
        "/v1/incidents?state=",
        "/v1/incidents?sort=",
        "/v1/incidents?limit=",
        "/v1/incidents?brand=",
        "/v1/incidents/",
        "/v1/places?q=",
        "/v1/places?q=x&near=",
        "/v1/customers/",
        "/v1/vehicles/",
        "/v1/vehicles/import/"
    })
    void no_question_is_too_odd(String path) {
        var odd = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of(
                        "%00",
                        "\u0000",
                        "1e400,1e400,1e400",
                        "NaN,NaN,NaN",
                        "+999999999-12-31T23:59:59Z",
                        "-1",
                        "'",
                        "9999999999",
                        "%",
                        "_",
                        "\\",
                        "\u202e",
                        "180,90,99999",
                        "YzE="));

        each(odd, sent -> {
            var answer = given().auth()
                    .oauth2(Tokens.of("supervisor"))
                    .urlEncodingEnabled(false)
                    .get(path + URLEncoder.encode(sent, StandardCharsets.UTF_8));
            bears(answer);
        });
    }

    @Test
    void ten_megabytes_are_refused_without_being_kept() {
        var big = "{\"brand\":\"%s\"}".formatted("x".repeat(10_000_000));

        for (var path : new String[] {"/v1/incidents", "/v1/triage", "/v1/sightings", "/v1/breakdown-calls"}) {
            given().auth()
                    .oauth2(Tokens.of(path.endsWith("calls") ? "telematics" : "agent"))
                    .contentType(ContentType.JSON)
                    .body(big)
                    .post(path)
                    .then()
                    .statusCode(413)
                    .contentType("application/problem+json");
        }
    }

    private static <T> void each(Arbitrary<T> values, Consumer<T> deed) {
        var tries = new ArrayList<T>();
        JqwikSession.run(() -> values.sampleStream().limit(TRIES).forEach(tries::add));
        tries.forEach(deed);
    }

    private static void bears(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
        if (answer.statusCode() >= 400) {
            assertThat(answer.contentType()).as(answer.asString()).startsWith("application/problem+json");
            assertThat(answer.<String>path("detail")).isNotBlank();
        }
    }

    /// Every incident was announced, and nothing was announced that is none.
    private void nothingIsHalf() {
        var silent = database.createNativeQuery(
                "select count(*) from incidents i where not exists (select 1 from timeline t where t.incident_id = i.id)",
                Long.class);
        var ghosts = database.createNativeQuery(
                "select count(*) from timeline t where not exists (select 1 from incidents i where i.id = t.incident_id)",
                Long.class);
        assertThat(silent.getSingleResult()).isEqualTo(0L);
        assertThat(ghosts.getSingleResult()).isEqualTo(0L);
    }

    private static String good(String name) {
        return switch (name) {
            case "REPORT" -> aReport().json();
            case "SIGHTING" -> """
                    {"brand":"lexus","vehicle":{"plate":"GA-1","plateCountry":"FR"},"fault":{"cause":"LIGHTING"},
                     "location":{"position":{"type":"Point","coordinates":[6.1,45.9]}},"seenBy":"staff-1",
                     "ownCar":{"plate":"FX-1","seats":5,"childSeats":1},"safeToStop":true}""";
            case "CALL" -> """
                    {"messageId":1,"automaticActivation":false,"testCall":false,"positionTrusted":true,
                     "vehicleType":"M1","vin":"WM9VDSVDSYA123456","energyStores":["GASOLINE"],"timestamp":1797764537,
                     "position":{"type":"Point","coordinates":[11.6,48.3]},"direction":14,
                     "recent":[{"latitudeDelta":10,"longitudeDelta":-10}],"occupants":2}""";
            case "CUSTOMER" -> """
                    {"brand":"lexus","name":"Marie Dubois","phone":"06 12 34 56 78","country":"FR","language":"fr",
                     "cover":{"scope":"FULL","from":"2026-01-01","until":"2028-12-31","kind":"WARRANTY",
                              "limits":{"claimsPerYear":4,"towKilometres":100,
                                        "onwardTravel":{"amount":"500.00","currency":"EUR"},
                                        "territory":{"west":-5,"south":41,"east":10,"north":51}}}}""";
            case "VEHICLE" -> """
                    {"brand":"lexus","plate":"GA-123-BC","plateCountry":"FR","model":"RX 450h","propulsion":"HYBRID",
                     "cover":{"scope":"FULL","from":"2026-01-01","until":"2028-12-31"}}""";
            default -> name;
        };
    }
}
