package onward.messaging.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import onward.contracts.Event;
import onward.messaging.codec.ContractTypes;
import onward.messaging.codec.EventJson;
import onward.messaging.codec.Unreadable;
import onward.testkit.GoldenJson;
import org.junit.jupiter.api.BeforeAll;
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

    static GoldenJson golden(Class<? extends Event> type) {
        return new GoldenJson(Repository.file(
                "services/libraries/messaging/src/test/golden/%s.json".formatted(ContractTypes.nameOf(type))));
    }

    private static Event read(String json, Class<? extends Event> type) throws Unreadable {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
