package onward.messaging.codec;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/// The attributes of CloudEvents 1.0 in Kafka's binary mode: each is a header with the prefix `ce_`.
public record CloudEvent(
        String id,
        String source,
        String type,
        Instant time,
        String subject,
        @Nullable String traceparent) {
    private static final String PREFIX = "ce_";

    /// The headers of a record with the given key.
    public List<Header> headers(String key) {
        var headers = new ArrayList<Header>();
        headers.add(header(PREFIX + "specversion", "1.0"));
        headers.add(header(PREFIX + "id", id));
        headers.add(header(PREFIX + "source", source));
        headers.add(header(PREFIX + "type", type));
        headers.add(header(PREFIX + "time", time.toString()));
        headers.add(header(PREFIX + "subject", subject));
        headers.add(header(PREFIX + "dataschema", "urn:onward:schema:" + type));
        headers.add(header(PREFIX + "partitionkey", key));
        if (traceparent != null) {
            headers.add(header(PREFIX + "traceparent", traceparent));
        }
        headers.add(header("content-type", "application/json"));
        return headers;
    }

    /// Reads one attribute (`id`, `type`, …), or null when the record has none.
    public static @Nullable String attribute(Map<String, String> headers, String name) {
        return headers.get(PREFIX + name);
    }

    /// Reads the time attribute; absent or unreadable, it is `otherwise`.
    public static Instant time(Map<String, String> headers, Instant otherwise) {
        var text = attribute(headers, "time");
        try {
            return text == null ? otherwise : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
