package onward.intake.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// Whatever is sent to whichever operation of the description, the answer is no error of the service, and a refusal is
/// a problem that says where and what is expected.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FuzzQuarkusTest {
    private static final int TRIES = 60;
    private static final int TRIES_OF_A_QUESTION = 25;
    private static final String MARK = "what-is-odd";
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String MSD = "application/EmergencyCallData.eCall.MSD";
    private static final RestAssuredConfig AS_BYTES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs(MSD, ContentType.BINARY)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    @Inject
    EntityManager database;

    @Test
    void no_operation_is_left_out() {
        assertThat(Described.all()).hasSizeGreaterThan(24).allSatisfy(operation -> {
            assertThat(operation.bodies().keySet()).as(operation.id()).isSubsetOf(JSON, CSV, MSD);
            assertThat(operation.bodies().values()).as(operation.id()).doesNotContain("");
        });
    }

    @Test
    void no_body_is_too_broken() {
        for (var operation : withBody(JSON)) {
            var place = Somewhere.in(operation.path());
            each(TRIES, Broken.of(operation.bodies().getOrDefault(JSON, "")), sent -> {
                var call = everybody().header("If-Match", "*").contentType(JSON).body(sent);
                bears(operation, call.request(Method.valueOf(operation.method()), place), true);
            });
        }
        nothingIsHalf();
    }

    @Test
    void no_message_of_a_vehicle_is_too_broken() {
        for (var operation : withBody(MSD)) {
            var good = HexFormat.of().parseHex(operation.bodies().getOrDefault(MSD, ""));
            var noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
            each(
                    TRIES,
                    Arbitraries.oneOf(flipped(good), flipped(good), noise),
                    sent -> bears(
                            operation, everybody().contentType(MSD).body(sent).post(operation.path()), true));
        }
        nothingIsHalf();
    }

    @Test
    void no_file_is_too_broken() {
        for (var operation : withBody(CSV)) {
            var good = operation.bodies().getOrDefault(CSV, "");
            each(TRIES, Arbitraries.oneOf(Broken.of("{}"), Broken.cells(good)), sent -> {
                var call = everybody().queryParam("name", "fuzz-" + System.nanoTime());
                bears(operation, call.contentType(CSV).body(sent).post(operation.path()), false);
            });
        }
    }

    @Test
    void no_question_is_too_odd() {
        for (var operation : Described.all()) {
            for (var question : operation.questions()) {
                var others = question.equals("q") ? "" : "q=x&";
                var place = "%s?%s%s=".formatted(Somewhere.in(operation.path()), others, question);
                each(TRIES_OF_A_QUESTION, Odd.texts(), sent -> bears(operation, place + encoded(sent)));
            }
        }
    }

    @Test
    void no_name_of_a_thing_is_too_odd() {
        for (var operation : Described.all()) {
            for (var place : operation.places()) {
                var around = Somewhere.in(operation.path().replace("{%s}".formatted(place), MARK));
                each(TRIES_OF_A_QUESTION, Odd.texts(), sent -> bears(operation, around.replace(MARK, encoded(sent))));
            }
        }
    }

    @Test
    void ten_megabytes_are_refused_without_being_kept() {
        var big = "{\"brand\":\"%s\"}".formatted("x".repeat(10_000_000));

        for (var operation : withBody(JSON)) {
            everybody()
                    .header("If-Match", "*")
                    .contentType(JSON)
                    .body(big)
                    .request(Method.valueOf(operation.method()), Somewhere.in(operation.path()))
                    .then()
                    .statusCode(413)
                    .contentType("application/problem+json");
        }
    }

    private static List<Described> withBody(String type) {
        var found = Described.all().stream()
                .filter(operation -> operation.bodies().containsKey(type))
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Arbitrary<byte[]> flipped(byte[] good) {
        return Arbitraries.integers()
                .between(0, good.length * Byte.SIZE - 1)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(bits -> {
                    var message = good.clone();
                    bits.forEach(bit -> message[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE));
                    return message;
                });
    }

    private static <T> void each(int times, Arbitrary<T> values, Consumer<T> deed) {
        var tries = new ArrayList<T>();
        JqwikSession.run(() -> values.sampleStream().limit(times).forEach(tries::add));
        tries.forEach(deed);
    }

    /// Somebody who may do everything.
    private static RequestSpecification everybody() {
        return given().config(AS_BYTES)
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of("everybody", "agent", "supervisor", "care", "ops", "telematics", "staff"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private static void bears(Described operation, String place) {
        if (operation.streams()) {
            assertThat(Odd.statusOf(place)).as(place).isLessThan(500);
            return;
        }
        var body = operation.bodies().getOrDefault(JSON, operation.bodies().getOrDefault(CSV, "{}"));
        var type = operation.bodies().containsKey(CSV) ? CSV : JSON;
        var call = operation.bodies().isEmpty()
                ? everybody()
                : everybody().contentType(type).body(body);
        bears(operation, call.request(Method.valueOf(operation.method()), place), false);
    }

    private static void bears(Described operation, Response answer, boolean sentABody) {
        var told = "%s: %s".formatted(operation.id(), answer.asString());
        assertThat(answer.statusCode()).as(told).isLessThan(500);
        if (answer.statusCode() >= 400) {
            assertThat(answer.contentType()).as(told).startsWith("application/problem+json");
            assertThat(answer.<String>path("detail")).as(told).isNotBlank();
        }
        if (sentABody && (answer.statusCode() == 400 || answer.statusCode() == 422)) {
            assertThat(answer.<List<String>>path("errors.pointer")).as(told).isNotEmpty();
        }
    }

    /// Every incident was announced, and nothing was announced that is none.
    private void nothingIsHalf() {
        var silent = "select count(*) as n from incidents i"
                + " where not exists (select 1 from timeline t where t.incident_id = i.id)";
        var ghosts = "select count(*) as n from timeline t"
                + " where not exists (select 1 from incidents i where i.id = t.incident_id)";
        for (var query : List.of(silent, ghosts)) {
            var row = (Tuple) database.createNativeQuery(query, Tuple.class).getSingleResult();
            assertThat(row.get("n", Long.class)).isZero();
        }
    }
}
