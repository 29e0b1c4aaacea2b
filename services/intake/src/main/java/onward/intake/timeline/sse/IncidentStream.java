package onward.intake.timeline.sse;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import onward.intake.facts.VisibleBrands;
import onward.intake.timeline.FollowChanges;
import onward.web.Caller;
import onward.web.ChangeStreams;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// The live changes of the incidents that the caller may see.
@Path("/v1/incidents/stream")
@Tag(name = "Incidents")
class IncidentStream {
    private final ChangeStreams streams;
    private final FollowChanges followChanges;
    private final VisibleBrands brands;
    private final Caller caller;

    IncidentStream(ChangeStreams streams, FollowChanges followChanges, VisibleBrands brands, Caller caller) {
        this.streams = streams;
        this.followChanges = followChanges;
        this.brands = brands;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
    @Operation(
            operationId = "streamIncidents",
            summary = "Live changes of the incidents that the caller may see",
            description = "Server-sent events named `incident`; `Last-Event-ID` resumes after that one without a gap. "
                    + "An event `resync` says that too much was missed: read the list again. Only changes of the brand, of the "
                    + "incident or into the states that are asked for.")
    public Multi<OutboundSseEvent> stream(
            @BeanParam StreamParameters asked,
            @RestHeader("Last-Event-ID") @Nullable String lastEventId,
            @Context Sse sse) {
        var wanted = asked.wanted(brands.of(caller::seesBrand));
        return streams.stream(new IncidentChanges(followChanges, wanted), lastEventId, sse);
    }
}
