package onward.intake.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Bodies as they should not be: a good one with something wrong in it.
final class Broken {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "-1e-400",
            "99999999999999999999999999999999",
            "2147483648",
            "3.5",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"\\u202e\\u200f evil \\u2066\"",
            "\"\\ud83d\\ude97\\u0301\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-999999999-01-01\"",
            "\"0000-00-00T00:00:00Z\"",
            "\"" + "x".repeat(70_000) + "\"",
            "\"'; drop table incidents; --\"",
            "\"%s%n${jndi:ldap://x}\"",
            "[]",
            "[[[[[]]]]]",
            "[null]",
            "{}",
            "{\"type\":\"Point\",\"coordinates\":[1e308,\"north\"]}",
            "{\"type\":\"Point\",\"coordinates\":[]}",
            "{\"amount\":\"1e999999999\",\"currency\":\"EUR\"}",
            "{\"amount\":\"1\",\"currency\":\"?\"}");

    private Broken() {}

    /// Variants of a good body.
    static Arbitrary<byte[]> of(String good) {
        return Arbitraries.oneOf(
                oddValues(good), oddValues(good), oddValues(good), cut(good), bytesFlipped(good), nested(), noise());
    }

    /// A table with a cell of its last line replaced.
    static Arbitrary<byte[]> cells(String table) {
        var lines = table.lines().toList();
        var cells = lines.getLast().split(",");
        return Arbitraries.integers()
                .between(0, cells.length - 1)
                .flatMap(cell -> Arbitraries.strings().ofMaxLength(300).map(odd -> {
                    var broken = cells.clone();
                    broken[cell] = odd;
                    return bytes(lines.getFirst() + "\n" + String.join(",", broken) + "\n");
                }));
    }

    private static Arbitrary<byte[]> oddValues(String good) {
        int places = places(tree(good)).size();
        return Arbitraries.integers()
                .between(0, Math.max(0, places - 1))
                .flatMap(place -> Arbitraries.of(ODD_VALUES).map(value -> bytes(with(good, place, value))));
    }

    private static Arbitrary<byte[]> cut(String good) {
        return Arbitraries.integers().between(0, good.length()).map(length -> bytes(good.substring(0, length)));
    }

    private static Arbitrary<byte[]> bytesFlipped(String good) {
        return Arbitraries.integers()
                .between(0, Math.max(0, bytes(good).length - 1))
                .flatMap(at -> Arbitraries.bytes().map(other -> {
                    var flipped = bytes(good);
                    if (flipped.length > 0) {
                        flipped[at] = other;
                    }
                    return flipped;
                }));
    }

    private static Arbitrary<byte[]> nested() {
        return Arbitraries.integers()
                .between(1, 100_000)
                .flatMap(depth -> Arbitraries.of("[", "{\"a\":").map(open -> bytes(open.repeat(depth))));
    }

    private static Arbitrary<byte[]> noise() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
    }

    /// The good body with the value at one place replaced; numbers and texts stand as they are written.
    private static String with(String good, int place, String value) {
        var root = tree(good);
        var places = places(root);
        if (places.isEmpty()) {
            return value;
        }
        var mark = "here-%d".formatted(place);
        places.get(place).accept(mark);
        return root.toString().replace("\"" + mark + "\"", value);
    }

    private static List<Consumer<String>> places(JsonNode node) {
        var places = new ArrayList<Consumer<String>>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(child -> {
                places.add(mark -> object.put(child.getKey(), mark));
                places.addAll(places(child.getValue()));
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(mark -> array.set(index, mark));
                places.addAll(places(array.get(i)));
            }
        }
        return places;
    }

    private static JsonNode tree(String json) {
        try {
            return json.isBlank() ? JSON.createObjectNode() : JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The good body is no JSON: " + json, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
