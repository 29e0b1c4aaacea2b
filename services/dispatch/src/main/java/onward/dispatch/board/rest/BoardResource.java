package onward.dispatch.board.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import onward.dispatch.board.LookAtBoard;
import onward.dispatch.board.Viewers;
import onward.dispatch.board.domain.Board;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Everything that is going on, for a map.
@Path("v1/board")
@Tag(name = "Board")
class BoardResource {
    private final LookAtBoard lookAtBoard;
    private final Viewers viewers;

    BoardResource(LookAtBoard lookAtBoard, Viewers viewers) {
        this.lookAtBoard = lookAtBoard;
        this.viewers = viewers;
    }

    @GET
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
    @Operation(
            operationId = "board",
            summary = "Everything for a map at once",
            description = "Incidents, jobs, responders with the age of their positions, promises, and alarms. Follow it"
                    + " by `/v1/board/stream`, from `lastEventId` on.")
    public Board board(@QueryParam("area") @Nullable String area) {
        return switch (lookAtBoard.look(area, viewers.brands())) {
            case LookAtBoard.Answer.Shown shown -> shown.board();
            case LookAtBoard.Answer.UnknownArea unknown ->
                throw Problem.of(
                                ProblemType.NOT_FOUND,
                                "There is no area %s; there are %s.".formatted(area, unknown.known()))
                        .exception();
        };
    }
}
