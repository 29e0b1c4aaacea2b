package onward.planner.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import onward.planner.Problems;
import onward.planner.evaluation.Numbered;
import onward.planner.problem.PlanWriter;
import onward.planner.problem.Previous;
import onward.planner.problem.Problem;
import onward.planner.problem.ProblemWriter;
import onward.planner.problem.Tour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever one value of a sound file is replaced with: one line names the place and the rule, and nothing else
/// happens.
class BadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNITS = 3;
    private static final int REQUESTS = 6;
    private static final String NOT_FINITE = "must be a finite number";
    private static final String OUT_OF_RANGE = "must be from ";

    private static Path folder = Path.of("");
    private static JsonNode problem = JSON.createObjectNode();
    private static JsonNode plan = JSON.createObjectNode();

    /// What is put where, as it is written in the file, and what must be said about which place.
    private record Damage(String at, String value, String place, String rule) {
        Damage(String at, String value, String rule) {
            this(at, value, at, rule);
        }
    }

    @BeforeContainer
    static void write_sound_files() throws IOException {
        folder = Files.createTempDirectory("bad-input");
        var sound = sound();
        var numbered = new Numbered(sound);
        problem = tree(out -> ProblemWriter.write(sound, out));
        plan = tree(out -> PlanWriter.write(numbered.plan(numbered.instance.fixed, 1.0), out));
        write("problem.json", problem.toString());
        write("plan.json", plan.toString());
    }

    @AfterContainer
    static void clear() throws IOException {
        try (var files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(folder);
    }

    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static JsonNode tree(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.write(out);
        return JSON.readTree(out.toByteArray());
    }

    /// With everything that the format knows.
    private static Problem sound() {
        var random = Problems.random(5, UNITS, REQUESTS, true);
        var requests = random.requests().stream().map(request -> request.id()).toList();
        var previous = new Previous(List.of(new Tour("u0", requests.subList(0, 2)), new Tour("u1", List.of("r4"))), 5);
        return new Problem(random.kinds(), random.units(), random.requests(), previous);
    }

    private static String write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /// The text of a document with one value replaced.
    private static String damaged(JsonNode sound, Damage damage) {
        var copy = sound.deepCopy();
        int end = damage.at().lastIndexOf('/');
        var parent = copy.at(damage.at().substring(0, end));
        var name = damage.at().substring(end + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), "@here@");
        } else {
            ((ObjectNode) parent).put(name, "@here@");
        }
        return copy.toString().replace("\"@here@\"", damage.value());
    }

    @Property(tries = 600)
    void a_problem_with_a_wrong_value_is_refused_with_place_and_rule(@ForAll("wrongValues") Damage damage) {
        var file = write("bad.json", damaged(problem, damage));

        var complaint =
                Complaint.of("evaluate", file, folder.resolve("plan.json").toString());

        assertThat(complaint.exitCode()).isEqualTo(2);
        assertThat(complaint.line())
                .startsWith("planner: %s: %s: %s".formatted(file, damage.place(), damage.rule()))
                .hasSizeLessThan(400)
                .hasLineCount(1);
    }

    @Provide
    Arbitrary<Damage> wrongValues() {
        return Arbitraries.oneOf(
                numbers(),
                positions(),
                texts(),
                lists(),
                references(),
                Arbitraries.of(
                        new Damage("/kinds", "{}", "is missing or empty"),
                        new Damage("/units", "[]", "is missing or empty"),
                        new Damage("/requests", "[]", "is missing or empty"),
                        new Damage("/units", "null", "is missing or empty"),
                        new Damage("/requests", "{}", "must be a list"),
                        new Damage("/kinds", "[]", "must be an object"),
                        new Damage("/kinds/car", "7", "must be an object"),
                        new Damage("/kinds/car/speedKmh", "0", OUT_OF_RANGE),
                        new Damage("/kinds/car/speedKmh", "-Infinity", NOT_FINITE),
                        new Damage("/kinds/heli/detourFactor", "-1", OUT_OF_RANGE),
                        new Damage("/previous", "[]", "must be an object"),
                        new Damage("/previous/changeCost", "-1", OUT_OF_RANGE),
                        new Damage("/previous/tours/1/unit", "\"u0\"", "repeats \"u0\""),
                        new Damage("/previous/tours/1/requests/0", "\"r0\"", "repeats \"r0\""),
                        new Damage("/units/1/id", "\"u0\"", "repeats \"u0\""),
                        new Damage("/requests/5/id", "\"r1\"", "repeats \"r1\"")));
    }

    private static Arbitrary<String> placesOf(String... members) {
        var units = Arbitraries.integers().between(0, UNITS - 1).map(index -> "/units/" + index);
        var requests = Arbitraries.integers().between(0, REQUESTS - 1).map(index -> "/requests/" + index);
        return Arbitraries.of(members)
                .flatMap(member -> (member.startsWith("unit") ? units : requests)
                        .map(place -> place + member.substring(member.indexOf('/'))));
    }

    private static Arbitrary<Damage> damages(Arbitrary<String> places, Arbitrary<Damage> values) {
        return Combinators.combine(places, values).as((place, value) -> new Damage(place, value.value(), value.rule()));
    }

    private static Arbitrary<Damage> values(String rule, String... values) {
        return Arbitraries.of(values).map(value -> new Damage("", value, rule));
    }

    private static Arbitrary<Damage> numbers() {
        var required = placesOf(
                "unit/availableAt",
                "unit/shiftEnd",
                "unit/driveCostPerHour",
                "unit/serviceCostPerHour",
                "unit/overtimeCostPerHour",
                "request/dueAt",
                "request/serviceSeconds",
                "request/latenessCostPerHour");
        var optional = placesOf("request/contractorCost", "request/notBefore");
        var wrong = Arbitraries.oneOf(
                values(NOT_FINITE, "NaN", "Infinity", "-Infinity"),
                values(OUT_OF_RANGE, "-1000000001", "1000000001", "1e999", "-1e999", "1e300"),
                values("must be a number", "\"7\"", "true", "[]", "{}", "[7]"));
        return Arbitraries.oneOf(
                damages(Arbitraries.oneOf(required, optional), wrong),
                damages(required, values("is missing", "null")),
                damages(optional, values(OUT_OF_RANGE, "-1", "-0.001")));
    }

    private static Arbitrary<Damage> positions() {
        var all = placesOf("unit/position", "unit/home", "request/position", "request/dropOff");
        var corners = damages(
                all.filter(place -> !place.endsWith("dropOff")).map(place -> place + "/lat"),
                values(OUT_OF_RANGE, "90.0001", "-91", "1e9"));
        var sides = damages(
                all.filter(place -> !place.endsWith("dropOff")).map(place -> place + "/lon"),
                values(OUT_OF_RANGE, "180.0001", "-181", "-1e9"));
        return Arbitraries.oneOf(
                corners,
                sides,
                damages(all, values("must be an object", "[47,11]", "\"here\"", "7")),
                damages(all.filter(place -> !place.endsWith("dropOff")), values("is missing", "null")));
    }

    private static Arbitrary<Damage> texts() {
        var ids = placesOf("unit/id", "unit/kind", "request/id");
        return Arbitraries.oneOf(
                damages(ids, values("must be a text that is not empty", "\"\"", "\" \\t\"", "7", "[]", "{}", "false")),
                damages(ids, values("is missing", "null")),
                damages(placesOf("request/pinnedTo"), values("must be a text that is not empty", "\"\"", "7", "[]")));
    }

    private static Arbitrary<Damage> lists() {
        var all = placesOf("unit/capabilities", "unit/fixed", "request/requires", "request/excluded");
        var sets = all.filter(list -> !list.endsWith("fixed"));
        return Arbitraries.oneOf(
                damages(all, values("must be a list of texts", "\"tow\"", "7", "{}", "true")),
                damages(all, values("must be a text that is not empty", "[\"\"]", "[7]", "[[]]"))
                        .map(BadInputTest::ofTheFirst),
                damages(all, values("must not be null", "[null]")).map(BadInputTest::ofTheFirst),
                damages(sets, values("repeats \"a\"", "[\"a\",\"b\",\"a\"]")));
    }

    private static Damage ofTheFirst(Damage list) {
        return new Damage(list.at(), list.value(), list.at() + "/0", list.rule());
    }

    private static Arbitrary<Damage> references() {
        return Arbitraries.oneOf(
                damages(placesOf("unit/kind"), values("there is no kind \"boat\"", "\"boat\"")),
                damages(placesOf("request/pinnedTo"), values("there is no unit \"u9\"", "\"u9\"")),
                damages(placesOf("request/excluded"), values("there is no unit \"u9\"", "[\"u9\"]"))
                        .map(BadInputTest::ofTheFirst),
                damages(placesOf("unit/fixed"), values("there is no request \"r9\"", "[\"r9\"]"))
                        .map(BadInputTest::ofTheFirst),
                damages(
                        Arbitraries.of("/previous/tours/0/unit", "/previous/tours/1/unit"),
                        values("there is no unit \"u9\"", "\"u9\"")),
                damages(
                        Arbitraries.of("/previous/tours/0/requests/1", "/previous/tours/1/requests/0"),
                        values("there is no request \"r9\"", "\"r9\"")));
    }

    @Property(tries = 150)
    void a_plan_with_a_wrong_value_is_refused_with_place_and_rule(@ForAll("wrongValuesOfAPlan") Damage damage) {
        var file = write("bad.json", damaged(plan, damage));

        var complaint = Complaint.of("evaluate", folder.resolve("problem.json").toString(), file);

        assertThat(complaint.exitCode()).isEqualTo(2);
        assertThat(complaint.line())
                .startsWith("planner: %s: %s: %s".formatted(file, damage.place(), damage.rule()))
                .hasLineCount(1);
    }

    @Provide
    Arbitrary<Damage> wrongValuesOfAPlan() {
        var numbers = Arbitraries.of("/cost", "/lowerBound");
        var tours = Arbitraries.of("/tours", "/unserved");
        return Arbitraries.oneOf(
                damages(numbers, values(NOT_FINITE, "NaN", "Infinity", "-Infinity")),
                damages(numbers, values(OUT_OF_RANGE, "1e999", "-1e19")),
                damages(numbers, values("must be a number", "\"7\"", "true", "[]", "{}")),
                damages(tours, values("must be a list", "{}", "7", "\"u1\"", "true")),
                damages(tours, values("must be an object", "[7]", "[[]]", "[\"u1\"]"))
                        .map(BadInputTest::ofTheFirst),
                damages(Arbitraries.of("/contracted"), values("must be a list of texts", "{}", "7", "\"r1\"")));
    }

    @Property(tries = 60)
    void a_plan_that_names_others_is_for_another_problem(@ForAll("strangers") String strangers) {
        var file = write("bad.json", strangers);

        var complaint = Complaint.of("evaluate", folder.resolve("problem.json").toString(), file);

        assertThat(complaint.exitCode()).isEqualTo(1);
        assertThat(complaint.line())
                .startsWith("planner: invalid plan: it is a plan for another problem: there is no ")
                .hasLineCount(1);
    }

    @Provide
    Arbitrary<String> strangers() {
        var ids = Arbitraries.strings().ofMinLength(1).filter(id -> !id.isBlank() && !id.matches("[ur]\\d"));
        return Combinators.combine(
                        ids,
                        Arbitraries.of(
                                "{\"tours\":[{\"unit\":%s,\"requests\":[]}]}",
                                "{\"tours\":[{\"unit\":\"u1\",\"requests\":[%s]}]}",
                                "{\"tours\":[],\"contracted\":[%s]}",
                                "{\"tours\":[],\"unserved\":[{\"request\":%s,\"reason\":\"\"}]}"))
                .as((id, form) -> form.formatted(JSON.getNodeFactory().stringNode(id)));
    }

    @Property(tries = 12)
    void ten_megabytes_of_one_text_are_refused(@ForAll("texts") String place) {
        var file = write("bad.json", damaged(problem, new Damage(place, "\"" + "x".repeat(10_000_000) + "\"", "")));

        var complaint =
                Complaint.of("evaluate", file, folder.resolve("plan.json").toString());

        assertThat(complaint.exitCode()).isEqualTo(2);
        assertThat(complaint.line())
                .startsWith("planner: %s: %s: is a text of more than 1000 characters".formatted(file, place))
                .hasSizeLessThan(300)
                .hasLineCount(1);
    }

    @Provide("texts")
    Arbitrary<String> placesOfTexts() {
        return placesOf("unit/id", "unit/kind", "request/id", "request/pinnedTo");
    }
}
