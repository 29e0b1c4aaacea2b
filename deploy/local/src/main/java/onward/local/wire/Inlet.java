package onward.local.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Writes to one topic what stands on standard input. All of it is read and found sound before the first record leaves.
public final class Inlet implements AutoCloseable {
    private final Outlet outlet;
    private final String topic;

    private Inlet(Outlet outlet, String topic) {
        this.outlet = outlet;
        this.topic = topic;
    }

    /// @throws onward.local.Trouble when there is no broker or no such topic
    public static Inlet of(String bootstrap, String topic) {
        Broker.requireTopic(bootstrap, topic);
        return new Inlet(Outlet.to(bootstrap, topic), topic);
    }

    /// Sends the events one after another, and prints where the broker put each.
    ///
    /// @throws BrokenLine when something on standard input is not an event
    public void sendAll(InputStream input, String key, PrintStream out) {
        var events = read(input);
        if (events.isEmpty()) {
            throw new BrokenLine("standard input is empty; {\"type\":…,\"data\":…} is expected.");
        }
        for (var event : events) {
            var id = event.id().orElseGet(() -> UUID.randomUUID().toString());
            var put = outlet.send(event, key, id);
            out.println(ExactJson.MAPPER
                    .createObjectNode()
                    .put("topic", topic)
                    .put("partition", put.partition())
                    .put("offset", put.offset())
                    .put("key", key)
                    .put("id", id));
            out.flush();
        }
    }

    @Override
    public void close() {
        outlet.close();
    }

    private static List<SentEvent> read(InputStream input) {
        var events = new ArrayList<SentEvent>();
        try (var values = ExactJson.MAPPER
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            while (values.hasNextValue()) {
                events.add(SentEvent.of(values.nextValue()));
            }
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new BrokenLine("standard input is not JSON at line %d, column %d: %s."
                    .formatted(where.getLineNr(), where.getColumnNr(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input can't be read.", e);
        }
        return events;
    }
}
