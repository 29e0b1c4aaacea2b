package onward.web.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.UncheckedIOException;
import onward.web.ChangeSource.Change;

/// How changes and heartbeats are written as server-sent events.
record Wording(Sse sse, ObjectMapper mapper) {
    OutboundSseEvent of(Change change) {
        try {
            return sse.newEventBuilder()
                    .id(change.id())
                    .name(change.event())
                    .data(mapper.writeValueAsString(change.data()))
                    .build();
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(
                    "The change %s can't be written as JSON.".formatted(change.id()), unwritable);
        }
    }

    OutboundSseEvent heartbeat() {
        return sse.newEventBuilder().comment("still here").build();
    }
}
