package onward.planner.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemFileTest {
    private static final String SOUND = """
            {"kinds":{"patrol":{"speedKmh":50,"detourFactor":1.3},"helicopter":{"speedKmh":220,"detourFactor":1.0}},
             "units":[{"id":"u1","kind":"patrol","capabilities":["repair","battery"],"position":{"lat":47.1,"lon":11.2},
                       "availableAt":0,"home":{"lat":47.2,"lon":11.3},"shiftEnd":14400,"driveCostPerHour":30,
                       "serviceCostPerHour":20,"overtimeCostPerHour":90}],
             "requests":[{"id":"r1","position":{"lat":47.0,"lon":11.0},"dropOff":{"lat":47.3,"lon":11.4},"dueAt":3600,
                          "serviceSeconds":1500,"requires":["repair"],"latenessCostPerHour":120,"contractorCost":150}]}
            """;

    private final List<String> warnings = new ArrayList<>();

    private Problem read(String file) {
        try {
            return ProblemFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), warnings::add);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static String with(String part, String instead) {
        assertThat(SOUND).contains(part);
        return SOUND.replace(part, instead);
    }

    @Test
    void reads_the_example_of_the_format() {
        var problem = read(SOUND);

        assertThat(problem.units().getFirst().capabilities()).containsExactly("repair", "battery");
        assertThat(problem.requests().getFirst().dropOff()).isEqualTo(new Position(47.3, 11.4));
        assertThat(problem.requests().getFirst().contractorCost()).isEqualTo(150);
        assertThat(warnings).isEmpty();
    }

    @Test
    void what_is_optional_may_be_absent_or_null() {
        var problem = read(with("\"dropOff\":{\"lat\":47.3,\"lon\":11.4}", "\"dropOff\":null,\"pinnedTo\":null"));

        assertThat(problem.requests().getFirst().dropOff()).isNull();
    }

    @Test
    void reads_the_optional_members() {
        var problem = read(with("\"requires\"", "\"notBefore\":60,\"excluded\":[],\"pinnedTo\":\"u1\",\"requires\"")
                .replace("\"overtimeCostPerHour\":90", "\"overtimeCostPerHour\":90,\"fixed\":[\"r1\"]")
                .replace(
                        "{\"kinds\"",
                        "{\"previous\":{\"tours\":[{\"unit\":\"u1\",\"requests\":[\"r1\"]}],"
                                + "\"changeCost\":5},\"kinds\""));

        assertThat(problem.requests().getFirst().notBefore()).isEqualTo(60);
        assertThat(problem.requests().getFirst().pinnedTo()).isEqualTo("u1");
        assertThat(problem.units().getFirst().fixed()).containsExactly("r1");
        assertThat(problem.previous()).isEqualTo(new Previous(List.of(new Tour("u1", List.of("r1"))), 5));
    }

    @Test
    void warns_of_members_nobody_knows() {
        read(with("\"dueAt\"", "\"colour\":{\"deep\":[1]},\"dueAt\"")
                .replace("{\"kinds\"", "{\"author\":[1],\"kinds\""));

        assertThat(warnings)
                .containsExactly("/author is unknown and ignored", "/requests/0/colour is unknown and ignored");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "kind":"patrol"         | "kind":"boat"              | /units/0/kind: there is no kind "boat"
            "kind":"patrol"         | "kind":7                   | /units/0/kind: must be a text that is not empty
            "id":"u1"               | "id":""                    | /units/0/id: must be a text that is not empty
            "id":"u1"               | "id":"u1","id":"u2"        | /units/0/id: has a member twice, 'id'
            "dueAt":3600            | "dueAt":NaN                | /requests/0/dueAt: must be a finite number
            "dueAt":3600            | "dueAt":-Infinity          | /requests/0/dueAt: must be a finite number
            "dueAt":3600            | "dueAt":1e999              | /requests/0/dueAt: must be from 0 to 1000000000, is Infinity
            "dueAt":3600            | "dueAt":-1                 | /requests/0/dueAt: must be from 0 to 1000000000, is -1
            "dueAt":3600            | "dueAt":"soon"             | /requests/0/dueAt: must be a number
            "dueAt":3600,           | ''                         | /requests/0/dueAt: is missing
            "dueAt":3600            | "dueAt":null               | /requests/0/dueAt: is missing
            "serviceSeconds":1500   | "serviceSeconds":-5        | /requests/0/serviceSeconds: must be from 0
            "driveCostPerHour":30   | "driveCostPerHour":-30     | /units/0/driveCostPerHour: must be from 0
            "contractorCost":150    | "contractorCost":-150      | /requests/0/contractorCost: must be from 0
            "lat":47.0              | "lat":90.1                 | /requests/0/position/lat: must be from -90 to 90, is 90.1
            "lon":11.3              | "lon":-200                 | /units/0/home/lon: must be from -180 to 180, is -200
            "speedKmh":50           | "speedKmh":0               | /kinds/patrol/speedKmh: must be from 0.1
            "requires":["repair"]   | "requires":"repair"        | /requests/0/requires: must be a list of texts
            "requires":["repair"]   | "requires":[null]          | /requests/0/requires/0: must not be null
            "requires":["repair"]   | "requires":["a","a"]       | /requests/0/requires: repeats "a"
            "requires":["repair"]   | "requires":[],"pinnedTo":"u9" | /requests/0/pinnedTo: there is no unit "u9"
            "requires":["repair"]   | "requires":[],"excluded":["u9"] | /requests/0/excluded/0: there is no unit "u9"
            "shiftEnd":14400        | "shiftEnd":14400,"fixed":["r9"] | /units/0/fixed/0: there is no request "r9"
            {"kinds"                | {"previous":{"tours":[{"unit":"u9","requests":[]}]},"kinds" | /previous/tours/0/unit: there is no unit "u9"
            "requests":[            | "requests":7,"x":[         | /requests: must be a list
            "units":[               | "units":[],"x":[           | /units: is missing or empty
            "kinds":{               | "kinds":{},"x":{           | /kinds: is missing or empty
            """)
    void refuses_what_is_wrong_and_says_where(String part, String instead, String complaint) {
        var file = with(part, instead);

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith(complaint)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refuses_repeated_units() {
        var unit = SOUND.substring(SOUND.indexOf("[{\"id\":\"u1\"") + 1, SOUND.indexOf("],\n \"requests\""));

        assertThatThrownBy(() -> read(with(unit, unit + "," + unit))).hasMessage("/units/1/id: repeats \"u1\"");
    }

    @Test
    void refuses_a_file_that_ends_too_early() {
        assertThatThrownBy(() -> read(SOUND.substring(0, 300)))
                .hasMessage("/units/0/shiftEnd: the file ends too early (line 3, column 87)");
    }

    @Test
    void refuses_what_is_no_problem_at_all() {
        assertThatThrownBy(() -> read("")).hasMessage("the document: is empty; it must be a JSON object");
        assertThatThrownBy(() -> read("[]")).hasMessage("the document: must be an object");
        assertThatThrownBy(() -> read("hello")).hasMessageStartingWith("the document: is not JSON (line 1");
        assertThatThrownBy(() -> read(SOUND + "{}")).hasMessageStartingWith("the document: must end");
    }

    @Test
    void refuses_a_text_of_ten_megabytes_without_quoting_it() {
        assertThatThrownBy(() -> read(with("\"u1\"", "\"" + "x".repeat(10_000_000) + "\"")))
                .hasMessageStartingWith("/units/0/id: is a text of more than 1000 characters");
    }

    @Test
    void quotes_long_and_odd_names_in_one_short_line() {
        assertThatThrownBy(() -> read(with("\"kind\":\"patrol\"", "\"kind\":\"a\\nb" + "x".repeat(900) + "\"")))
                .hasMessage("/units/0/kind: there is no kind \"a?b" + "x".repeat(37) + "…\"");
    }
}
