package onward.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import onward.web.stream.ChangePublisher;
import onward.web.stream.Streams;
import org.jspecify.annotations.Nullable;

/// Resumable server-sent events over what a [ChangeSource] has. Each client is sent only as much as it takes; one that
/// falls far behind gets the event `resync` instead of what it missed, and should read everything anew.
@ApplicationScoped
public class ChangeStreams {
    private final Streams streams;
    private final ObjectMapper mapper;

    ChangeStreams(Streams streams, ObjectMapper mapper) {
        this.streams = streams;
        this.mapper = mapper;
    }

    /// A stream of the changes after the given one, or from now on; it ends when the client goes or the service stops.
    public Multi<OutboundSseEvent> stream(ChangeSource source, @Nullable String lastEventId, Sse sse) {
        var from = lastEventId == null || lastEventId.isBlank() ? source.latest() : lastEventId;
        return Multi.createFrom().publisher(new ChangePublisher(streams, source, from, sse, mapper));
    }

    /// Says that there may be something new: call it after the commit of a change.
    public void wake() {
        streams.wake();
    }
}
