package onward.planner.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFileTest {
    private static Plan read(String file) {
        try {
            return PlanFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), warning -> {});
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static String written(Plan plan) throws IOException {
        var out = new ByteArrayOutputStream();
        PlanWriter.write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void reads_the_example_of_the_format() {
        var plan = read("""
                {"tours":[{"unit":"u1","requests":["r1"]}],"contracted":[],"cost":1234.5,"lowerBound":1200.0}
                """);

        assertThat(plan)
                .isEqualTo(new Plan(List.of(new Tour("u1", List.of("r1"))), List.of(), List.of(), 1234.5, 1200.0));
    }

    @Test
    void what_is_written_reads_back() throws IOException {
        var plan = new Plan(
                List.of(new Tour("u1", List.of("r1", "r\"2\n")), new Tour("u2", List.of())),
                List.of("r3"),
                List.of(new Unserved("r4", "nobody can tow")),
                1.0 / 3,
                null);

        assertThat(read(written(plan))).isEqualTo(plan);
    }

    @Test
    void a_line_holds_one_tour() throws IOException {
        var tours = List.of(new Tour("u1", List.of("r1", "r2")), new Tour("u2", List.of()));

        assertThat(written(new Plan(tours, List.of("r3"), List.of(), 12.0, 11.5)))
                .isEqualTo("""
                        {"tours":[{"unit":"u1","requests":["r1","r2"]},
                        {"unit":"u2","requests":[]}],
                        "contracted":["r3"],
                        "cost":12,
                        "lowerBound":11.5}
                        """);
    }

    @Test
    void refuses_what_is_no_plan_and_says_where() {
        assertThatThrownBy(() -> read("{}")).hasMessage("/tours: is missing");
        assertThatThrownBy(() -> read("{\"tours\":[{\"unit\":\"u1\"}]}")).hasMessage("/tours/0/requests: is missing");
        assertThatThrownBy(() -> read("{\"tours\":[],\"cost\":NaN}")).hasMessageStartingWith("/cost: must be a finite");
        assertThatThrownBy(() -> read("{\"tours\":[],\"contracted\":\"r1\"}"))
                .hasMessage("/contracted: must be a list of texts");
        assertThatThrownBy(() -> read("{\"tours\":[7]}")).hasMessage("/tours/0: must be an object");
    }
}
