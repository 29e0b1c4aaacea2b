package onward.web.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import onward.contracts.value.Position;
import onward.web.Problem;
import onward.web.ProblemException;
import onward.web.Warnings;
import onward.web.Warnings.Warning;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodiesTest {
    private static final String REPORT = """
            {"brand":"lexus","kind":"BREAKDOWN","contact":{"phone":"06 12 34 56 78"},"people":4,"at":"2026-12-20T14:00:00Z",
             "safe":true,"needs":["INFANT"],"position":{"lon":6.9797,"lat":45.4489}}""";

    private final Warnings warnings = new Warnings();
    private final JsonBodies bodies = new JsonBodies(
            new ObjectMapper().registerModule(new JavaTimeModule()),
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator(),
            warnings);

    enum Kind {
        BREAKDOWN,
        ACCIDENT
    }

    record Contact(
            @NotBlank @Nullable String phone, @Nullable String name) {}

    record Report(
            @NotBlank @Nullable String brand,
            @Nullable Kind kind,
            @NotNull @Valid @Nullable Contact contact,
            @PositiveOrZero @Nullable Integer people,
            @Nullable Instant at,
            @Nullable Boolean safe,
            @Nullable List<@NotBlank String> needs,
            @Nullable Position position) {}

    record Shift(boolean on) {}

    private Report read(String json) {
        return (Report) bodies.read(json.getBytes(UTF_8), Report.class);
    }

    private Problem refusal(String json) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> read(json));
        assertThat(refusal).as("the body is refused").isNotNull();
        return refusal.problem();
    }

    /// The sound report, with one value replaced or added by another.
    private static String with(String name, String value) {
        var member = "\"%s\":%s".formatted(name, value);
        var known = "\"%s\":(\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|[^,}]*)".formatted(name);
        return REPORT.contains("\"%s\":".formatted(name))
                ? REPORT.replaceFirst(known, member)
                : REPORT.replaceFirst("\\{", "{" + member + ",");
    }

    @Test
    void a_sound_body_is_read_without_a_warning() {
        var report = read(REPORT);

        assertThat(report.contact()).isEqualTo(new Contact("06 12 34 56 78", null));
        assertThat(report.position()).isEqualTo(new Position(6.9797, 45.4489));
        assertThat(warnings.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people   | "4"            | /people     | A whole number is expected.
            people   | 1.5            | /people     | A whole number is expected.
            people   | true           | /people     | A whole number is expected.
            people   | {"a":[1]}      | /people     | A whole number is expected.
            safe     | "true"         | /safe       | true or false is expected.
            safe     | 1              | /safe       | true or false is expected.
            brand    | 7              | /brand      | A text is expected.
            brand    | ["lexus"]      | /brand      | A text is expected.
            contact  | "Marie"        | /contact    | An object is expected.
            contact  | ["Marie"]      | /contact    | An object is expected.
            needs    | "INFANT"       | /needs      | A list is expected.
            needs    | ["INFANT",{}]  | /needs/1    | A text is expected.
            kind     | 1              | /kind       | One of BREAKDOWN, ACCIDENT is expected.
            """)
    void a_value_of_another_type_is_refused_where_it_stands(
            String name, String value, String pointer, String expected) {
        var problem = refusal(with(name, value));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).containsExactly(new Problem.Error(pointer, expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind     | "PARTY"                 | /kind           | One of BREAKDOWN, ACCIDENT is expected.
            kind     | ""                      | /kind           | One of BREAKDOWN, ACCIDENT is expected.
            at       | "tomorrow"              | /at             | A time such as 2026-12-20T14:00:00Z is expected.
            people   | 99999999999             | /people         | A smaller number is expected.
            people   | -1                      | /people         | 0 or a higher number is expected.
            brand    | " "                     | /brand          | It is required and must not be blank.
            contact  | null                    | /contact        | It is required.
            contact  | {"name":"Marie"}        | /contact/phone  | It is required and must not be blank.
            needs    | ["INFANT",""]           | /needs/1        | It is required and must not be blank.
            position | {"lon":190,"lat":1}     | /position       | `A position is [longitude, latitude]: longitude -180 to 180, latitude -90 to 90.`
            """)
    void a_value_that_can_not_be_accepted_is_refused_where_it_stands(
            String name, String value, String pointer, String expected) {
        var problem = refusal(with(name, value));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors()).containsExactly(new Problem.Error(pointer, expected));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var problem = refusal("""
                {"contact":{"phone":""},"kind":"PARTY","at":"soon","people":-1,"position":{"lat":100,"lon":6.9,"alt":3},"needs":[""]}""");

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors())
                .extracting(Problem.Error::pointer)
                .containsExactlyInAnyOrder(
                        "/kind", "/at", "/position", "/brand", "/contact/phone", "/needs/0", "/people");
    }

    @Test
    void a_wrong_type_does_not_hide_what_else_is_wrong() {
        var problem = refusal("{\"brand\":[],\"contact\":{},\"people\":-1}");

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors())
                .extracting(Problem.Error::pointer)
                .containsExactly("/brand", "/contact/phone", "/people");
    }

    @Test
    void fields_that_nobody_knows_are_ignored_with_a_warning() {
        var report = read("""
                {"brand":"lexus","colour":{"paint":["red"]},"contact":{"e~mail/":"a@b","phone":"1","fax":[1]},
                 "position":{"alt":1850,"lon":6.9,"lat":45.4,"datum":"WGS84"},"last":null}""");

        assertThat(report.position()).isEqualTo(new Position(6.9, 45.4));
        assertThat(warnings.all())
                .extracting(Warning::pointer)
                .containsExactlyInAnyOrder(
                        "/colour", "/contact/e~0mail~1", "/contact/fax", "/position/alt", "/position/datum", "/last");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"brand\":}",
                "{\"brand\":\"lexus\",}",
                "{'brand':'lexus'}",
                "brand",
                "{\"brand\":\"a\",\"brand\":\"b\"}",
                "{} {}",
                "{}]",
                "{\"brand\":\"\u0001\"}"
            })
    void a_body_that_is_no_json_is_malformed(String text) {
        var problem = refusal(text);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).startsWith("The body is not well-formed JSON at line 1, column ");
    }

    @Test
    void a_malformed_body_is_told_by_line_and_column_and_field() {
        var problem = refusal("{\n  \"brand\": \"lexus\",\n  \"contact\": {\"phone\": oops}\n}");

        assertThat(problem.detail()).contains("line 3, column");
        assertThat(problem.errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/contact/phone");
            assertThat(error.detail()).contains("line 3");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "null", "[]", "3", "\"report\""})
    void a_body_that_is_no_object_is_refused(String text) {
        var problem = refusal(text);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).containsExactly(new Problem.Error("", "An object is expected."));
    }

    @Test
    void bytes_that_are_no_utf_8_are_malformed() {
        byte[] latin = {'{', '"', 'a', '"', ':', '"', (byte) 0xe9, '"', '}'};

        var refusal = catchThrowableOfType(ProblemException.class, () -> bodies.read(latin, Report.class));

        assertThat(refusal.problem().status()).isEqualTo(400);
    }

    @Test
    void a_body_of_a_thousand_brackets_is_malformed() {
        var refusal = catchThrowableOfType(
                ProblemException.class,
                () -> bodies.read("{\"x\":%s".formatted("[".repeat(5_000)).getBytes(UTF_8), Report.class));

        assertThat(refusal.problem().status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"on\":null}"})
    void a_switch_that_is_not_given_is_not_taken_for_off(String text) {
        var refusal =
                catchThrowableOfType(ProblemException.class, () -> bodies.read(text.getBytes(UTF_8), Shift.class));

        assertThat(refusal.problem().status()).isEqualTo(422);
        assertThat(refusal.problem().errors())
                .containsExactly(new Problem.Error("/on", "It is required. true or false is expected."));
    }

    @Test
    void a_patch_is_read_as_it_is() {
        var patch = bodies.read("{\"a\":{\"b\":null}}".getBytes(UTF_8), Map.class);

        assertThat(((Map<?, ?>) patch).get("a")).isInstanceOf(Map.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "x\\u0000y", "\\ud83d", "\\ude00 half", "\\ud83d\\ud83d\\ude00"})
    void a_text_that_can_not_be_stored_is_refused(String escaped) {
        var problem = refusal("{\"brand\":\"%s\",\"contact\":{\"phone\":\"1\"}}".formatted(escaped));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors()).extracting(Problem.Error::pointer).contains("/brand");
    }
}
