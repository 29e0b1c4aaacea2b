package onward.web;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jspecify.annotations.Nullable;

/// Resumable server-sent events over what a [ChangeSource] has.
@ApplicationScoped
public class ChangeStreams {
    /// A stream of the changes after the given one, or from now on; it ends when the client goes or the service stops.
    public Multi<OutboundSseEvent> stream(ChangeSource source, @Nullable String lastEventId, Sse sse) {
        return Multi.createFrom().nothing();
    }

    /// Says that there may be something new: call it after the commit of a change.
    public void wake() {}
}
