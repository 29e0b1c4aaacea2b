package onward.resolution.casefile.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import onward.contracts.EventType;
import onward.contracts.KeyedEvent;
import onward.contracts.Topic;
import onward.contracts.id.IncidentId;
import onward.testkit.Records;

/// What the other services say on Kafka, and what resolution answers there.
final class Announcements implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Records records = Records.ofThisTest();
    private final ObjectMapper json;

    Announcements(ObjectMapper json) {
        this.json = json;
    }

    /// Sends an event as its service does; the id is the event's for ever.
    void say(KeyedEvent event, String id) {
        records.send(Records.event(Topic.of(event), event.key(), type(event), id, text(event)));
    }

    void say(KeyedEvent event) {
        records.send(Topic.of(event), event.key(), type(event), text(event));
    }

    /// Waits for an event about an incident and gives its data.
    JsonNode hears(IncidentId incident, String type) {
        var found = records.await(
                Topic.RESOLUTIONS,
                PATIENCE,
                record -> incident.toString().equals(record.key())
                        && Records.header(record, "ce_type")
                                .filter(type::equals)
                                .isPresent());
        return node(found.value());
    }

    /// The types of all events about an incident, in their order.
    List<String> heardSoFar(IncidentId incident) {
        return records.of(Topic.RESOLUTIONS, incident.toString()).stream()
                .map(record -> Records.header(record, "ce_type").orElse("?"))
                .toList();
    }

    @Override
    public void close() {
        records.close();
    }

    private static String type(KeyedEvent event) {
        return Objects.requireNonNull(event.getClass().getAnnotation(EventType.class))
                .value();
    }

    private String text(KeyedEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode node(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
