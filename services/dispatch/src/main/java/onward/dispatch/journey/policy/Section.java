package onward.dispatch.journey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// A part of a care policy's file. It notes each flaw and reads on, so that all of them are told at once.
final class Section {
    private final String file;
    private final String path;
    private final JsonNode node;
    private final List<Flaw> flaws;
    private final Set<String> known = new LinkedHashSet<>();

    Section(String file, String path, JsonNode node, List<Flaw> flaws) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.flaws = flaws;
    }

    Section section(String name) {
        known.add(name);
        var inner = node.path(name);
        if (!inner.isObject() && !node.isMissingNode()) {
            flaw(name, "expected a section with values of its own");
        }
        return new Section(file, path + "/" + name, inner.isObject() ? inner : MissingNode.getInstance(), flaws);
    }

    String text(String name) {
        return value(
                name,
                "a text that is not empty",
                value -> value.isValueNode() && !value.asText().isBlank(),
                JsonNode::asText,
                "");
    }

    double euros(String name) {
        return value(name, "an amount in euros, 0 or more", Section::isAmount, JsonNode::asDouble, 0.0);
    }

    double part(String name) {
        return value(
                name,
                "a number from 0 to 1",
                value -> isAmount(value) && value.asDouble() <= 1,
                JsonNode::asDouble,
                0.0);
    }

    boolean flag(String name) {
        return value(name, "true or false", JsonNode::isBoolean, JsonNode::asBoolean, false);
    }

    Duration duration(String name) {
        return parsed(name, "a duration such as PT2H or P4D", Section::positive, Duration.ZERO);
    }

    private static Duration positive(String text) {
        var duration = Duration.parse(text);
        if (duration.isNegative()) {
            throw new IllegalArgumentException("A negative duration makes no sense.");
        }
        return duration;
    }

    /// A value that is written as text, in a form that `parse` reads or throws at.
    <T> T parsed(String name, String expected, Function<String, T> parse, T otherwise) {
        return value(
                name,
                expected,
                value -> value.isValueNode() && read(value.asText(), parse).isPresent(),
                value -> parse.apply(value.asText()),
                otherwise);
    }

    private static <T> Optional<T> read(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Set<E> some(String name, Class<E> type) {
        var choices = List.of(type.getEnumConstants());
        var some = value(
                name,
                "a list of some of " + choices,
                value -> value.isArray()
                        && value.valueStream()
                                .allMatch(one -> read(one.asText(), text -> Enum.valueOf(type, text))
                                        .isPresent()),
                value -> value.valueStream()
                        .map(one -> Enum.valueOf(type, one.asText()))
                        .toList(),
                List.<E>of());
        return Set.copyOf(some);
    }

    /// What stands for each of several names.
    <T> Map<String, T> each(String name, Function<Section, Function<String, T>> read) {
        var inner = section(name);
        var all = new HashMap<String, T>();
        inner.node
                .fieldNames()
                .forEachRemaining(one -> all.put(one, read.apply(inner).apply(one)));
        return Map.copyOf(all);
    }

    /// Whatever was not asked for is misspelt or does not belong here.
    void nothingElse() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                flaw(name, "is not known; known here are " + String.join(", ", known));
            }
        });
    }

    private <T> T value(
            String name, String expected, Predicate<JsonNode> fits, Function<JsonNode, T> read, T otherwise) {
        known.add(name);
        var value = node.path(name);
        if (fits.test(value)) {
            return read.apply(value);
        }
        if (!node.isMissingNode()) {
            flaw(name, "expected %s, found %s".formatted(expected, value.isMissingNode() ? "nothing" : value));
        }
        return otherwise;
    }

    private static boolean isAmount(JsonNode value) {
        return value.isNumber() && value.asDouble() >= 0;
    }

    void flaw(String name, String what) {
        flaws.add(new Flaw(file, path + "/" + name, what));
    }
}
