package onward.planner.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onward.planner.Problems;
import onward.planner.evaluation.Numbered;
import onward.planner.generate.Family;
import onward.planner.generate.Generator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The published schemas say what the program reads and writes.
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema PROBLEM = schema("problem");
    private static final Schema PLAN = schema("plan");
    private static final Problem SOUND = sound();
    /// What a schema can't say: ids are unique, what is named is there, and who does something first can do it.
    private static final String BEYOND_A_SCHEMA =
            "(?s).*(: there is no |/id: repeats|/previous/.*: repeats|fixed twice|can't serve).*";

    private static Schema schema(String name) {
        try {
            var text = Files.readString(Path.of("../../../docs/planner/%s.schema.json".formatted(name)));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Problem sound() {
        var random = Problems.random(5, 3, 4, true);
        var previous = new Previous(List.of(new Tour("u0", List.of("r0", "r1"))), 5);
        var withEverything = new Request(
                "r9", new Position(47, 11), new Position(47, 11), 60, 60, Set.of(), 1, 5.0, 9, Set.of("u1"), "u0");
        var requests = new ArrayList<>(random.requests());
        requests.add(withEverything);
        var units = new ArrayList<>(random.units());
        units.set(0, units.getFirst().withFixed(List.of("r9")));
        return new Problem(random.kinds(), units, requests, previous);
    }

    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static JsonNode tree(Writing writing) {
        try {
            var out = new ByteArrayOutputStream();
            writing.write(out);
            return JSON.readTree(out.toByteArray());
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static JsonNode file(Problem problem) {
        return tree(out -> ProblemWriter.write(problem, out));
    }

    private static JsonNode plan(Problem problem) {
        var numbered = Numbered.open(problem, 0);
        return tree(out -> PlanWriter.write(numbered.plan(numbered.instance.fixed, 1.0), out));
    }

    @Property
    void whatever_is_generated_is_valid(@ForAll Family family, @ForAll("seeds") long seed) {
        var problem = Generator.generate(family, seed);

        assertThat(PROBLEM.validate(file(problem))).isEmpty();
        assertThat(PLAN.validate(plan(problem))).isEmpty();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(1, 2);
    }

    @Property(tries = 50)
    void whatever_the_format_knows_is_valid(@ForAll("anySeeds") long seed) {
        var problem = Problems.random(seed, 3, 9, false);

        assertThat(PROBLEM.validate(file(problem))).isEmpty();
        assertThat(PLAN.validate(plan(problem))).isEmpty();
    }

    @Provide
    Arbitrary<Long> anySeeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 2000)
    void a_problem_is_read_if_and_only_if_the_schema_allows_it(@ForAll("oddProblems") JsonNode file) {
        assertAgree(file, PROBLEM, complaint(file, in -> ProblemFile.read(in, warning -> {})));
    }

    @Property(tries = 500)
    void a_plan_is_read_if_and_only_if_the_schema_allows_it(@ForAll("oddPlans") JsonNode file) {
        assertAgree(file, PLAN, complaint(file, in -> PlanFile.read(in, warning -> {})));
    }

    private static void assertAgree(JsonNode file, Schema schema, Optional<String> complaint) {
        var errors = schema.validate(file);
        if (complaint.isEmpty()) {
            assertThat(errors).isEmpty();
        } else if (!complaint.get().matches(BEYOND_A_SCHEMA)) {
            assertThat(errors).as(complaint.get()).isNotEmpty();
        }
    }

    private interface Reading {
        void read(InputStream in) throws IOException;
    }

    private static Optional<String> complaint(JsonNode file, Reading reading) {
        try {
            reading.read(new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)));
            return Optional.empty();
        } catch (Malformed refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    @Provide
    Arbitrary<JsonNode> oddProblems() {
        return oddities(file(SOUND));
    }

    @Provide
    Arbitrary<JsonNode> oddPlans() {
        return oddities(plan(SOUND));
    }

    /// The file with one value, wherever it is, replaced by another one, sound or not.
    private static Arbitrary<JsonNode> oddities(JsonNode sound) {
        var places = new ArrayList<String>();
        collect(sound, "", places::add);
        var values = Arbitraries.of(
                        "null",
                        "-1",
                        "0",
                        "0.5",
                        "7",
                        "100",
                        "200",
                        "1e9",
                        "1e10",
                        "-2e9",
                        "1e19",
                        "1e300",
                        "true",
                        "\"\"",
                        "\" \"",
                        "\"u1\"",
                        "\"car\"",
                        "\"r1\"",
                        "[]",
                        "{}",
                        "[\"a\"]",
                        "[\"\"]",
                        "[\"a\",\"a\"]",
                        "[null]",
                        "[7]",
                        "[{}]",
                        "{\"lat\":1,\"lon\":2}",
                        "{\"lat\":1}",
                        "{\"lat\":91,\"lon\":2}",
                        "{\"lat\":1,\"lon\":null}",
                        "{\"a\":{}}",
                        "{\"speedKmh\":5,\"detourFactor\":1}",
                        "\"" + "x".repeat(1001) + "\"",
                        "[{\"unit\":\"u1\",\"requests\":[]}]",
                        "[{\"request\":\"r1\",\"reason\":\"\"}]")
                .map(JSON::readTree);
        return Combinators.combine(Arbitraries.of(places), values).as((place, value) -> with(sound, place, value));
    }

    private static void collect(JsonNode node, String place, Consumer<String> places) {
        if (!place.isEmpty()) {
            places.accept(place);
        }
        node.propertyStream().forEach(member -> collect(member.getValue(), place + "/" + member.getKey(), places));
        if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                collect(list.get(index), place + "/" + index, places);
            }
        }
    }

    private static JsonNode with(JsonNode sound, String place, JsonNode value) {
        var copy = sound.deepCopy();
        int end = place.lastIndexOf('/');
        var name = place.substring(end + 1);
        if (copy.at(place.substring(0, end)) instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) copy.at(place.substring(0, end))).set(name, value);
        }
        return copy;
    }
}
