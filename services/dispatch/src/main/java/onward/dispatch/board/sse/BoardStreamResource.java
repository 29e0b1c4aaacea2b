package onward.dispatch.board.sse;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import onward.dispatch.area.LookUpAreas;
import onward.dispatch.board.FollowBoard;
import onward.dispatch.board.Viewers;
import onward.web.ChangeStreams;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/// What changes on the board, as it does.
@Path("v1/board/stream")
@Tag(name = "Board")
class BoardStreamResource {
    private final FollowBoard followBoard;
    private final LookUpAreas areas;
    private final ChangeStreams streams;
    private final Viewers viewers;

    BoardStreamResource(FollowBoard followBoard, LookUpAreas areas, ChangeStreams streams, Viewers viewers) {
        this.followBoard = followBoard;
        this.areas = areas;
        this.streams = streams;
        this.viewers = viewers;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
    @Operation(
            operationId = "followBoard",
            summary = "What changes on the board, as server-sent events",
            description =
                    "Events `incident`, `job`, `responder`, `promise` and `alarm`, each with the whole entry as in"
                            + " `/v1/board`: put it in the place of the one with its id, or take that away when `onBoard`"
                            + " is false. After `resync` read `/v1/board` anew. Goes on after `Last-Event-ID`, or after"
                            + " the query's `lastEventId`, since a browser's first request can't set the header. With an"
                            + " `area` what has left it is told once more, with `onBoard` false.")
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @QueryParam("lastEventId") @Nullable String startedAt,
            @QueryParam("area") @Nullable String area,
            @Context Sse sse) {
        areas.unknown(area).ifPresent(unknown -> {
            throw Problem.of(ProblemType.NOT_FOUND, unknown.words()).exception();
        });
        var from = lastEventId == null ? startedAt : lastEventId;
        return streams.stream(new BoardChanges(followBoard, viewers.lookingAt(area)), from, sse);
    }
}
