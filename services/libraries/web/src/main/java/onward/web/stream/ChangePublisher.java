package onward.web.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.concurrent.Flow;
import onward.web.ChangeSource;
import org.jspecify.annotations.Nullable;

/// Opens a stream of changes for whoever subscribes.
public record ChangePublisher(
        Streams streams, ChangeSource source, @Nullable String from, Sse sse, ObjectMapper mapper)
        implements Flow.Publisher<OutboundSseEvent> {
    @Override
    public void subscribe(Flow.Subscriber<? super OutboundSseEvent> client) {
        var stream =
                new ChangeStream(streams, new Feed(source, from, System.nanoTime()), new Wording(sse, mapper), client);
        client.onSubscribe(stream);
        stream.start();
    }
}
