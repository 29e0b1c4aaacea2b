package onward.messaging.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import onward.contracts.Event;
import onward.contracts.order.OrderOffered;
import onward.messaging.codec.ContractTypes;
import onward.messaging.codec.EventJson;
import onward.messaging.codec.Unreadable;
import onward.testkit.GoldenJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenEventsTest {
    @BeforeAll
    static void write_all_if_asked() {
        if (Repository.isToBeWritten()) {
            events().forEach(type -> golden(type).matches(EventJson.write(Samples.full(type))));
        }
    }

    static Stream<Class<? extends Event>> events() {
        return ContractTypes.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_it_always_was(Class<? extends Event> type) {
        golden(type).matches(EventJson.write(Samples.full(type)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_written_is_read_as_the_same_event(Class<? extends Event> type) throws Unreadable {
        assertThat(read(Repository.read(golden(type).file()), type)).isEqualTo(Samples.full(type));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_optional_may_be_absent(Class<? extends Event> type) throws Unreadable {
        var bare = Samples.requiredOnly(type);
        var json = EventJson.write(bare);

        assertThat(json).doesNotContain("null");
        assertThat(read(json, type)).isEqualTo(bare);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_of_a_later_release_is_ignored(Class<? extends Event> type) throws IOException, Unreadable {
        var later = (ObjectNode) EventJson.mapper().readTree(EventJson.write(Samples.full(type)));
        later.put("addedLater", "unknown today");

        assertThat(read(later.toString(), type)).isEqualTo(Samples.full(type));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_required_and_absent_is_named(Class<? extends Event> type) throws IOException {
        var whole = (ObjectNode) EventJson.mapper().readTree(EventJson.write(Samples.requiredOnly(type)));
        for (var field : whole.properties()) {
            var lacking = whole.deepCopy().without(field.getKey());
            if (!field.getValue().isNumber() && !field.getValue().isBoolean()) {
                assertThatThrownBy(() -> read(lacking.toString(), type))
                        .isInstanceOf(Unreadable.class)
                        .hasMessageContaining(field.getKey());
            }
        }
    }

    @Test
    void what_is_required_deep_within_is_named_by_its_place() throws IOException {
        var offered = (ObjectNode) EventJson.mapper().readTree(EventJson.write(Samples.full(OrderOffered.class)));
        ((ObjectNode) offered.path("pickup")).remove("position");

        assertThatThrownBy(() -> read(offered.toString(), OrderOffered.class))
                .hasMessage("The data is no OrderOffered: it lacks /pickup/position, which is required.");
    }

    static GoldenJson golden(Class<? extends Event> type) {
        return new GoldenJson(Repository.file(
                "services/libraries/messaging/src/test/golden/%s.json".formatted(ContractTypes.nameOf(type))));
    }

    private static Event read(String json, Class<? extends Event> type) throws Unreadable {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
