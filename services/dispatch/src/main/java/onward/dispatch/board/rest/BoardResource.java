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
            summary = "Everything for a map at once, of all areas or of one",
            description = "Incidents, jobs, responders with the age of their positions, promises, and alarms. Follow"
                    + " it by `/v1/board/stream`, from `lastEventId` on. Of an `area` are the incidents that lie in it or"
                    + " have an open job there, with their promises, the jobs that are done there, alarms about these, and"
                    + " the responders who are there or hold one of its jobs.")
    public Board board(@QueryParam("area") @Nullable String area) {
        return switch (lookAtBoard.look(viewers.lookingAt(area))) {
            case LookAtBoard.Answer.Shown shown -> shown.board();
            case LookAtBoard.Answer.UnknownArea unknown ->
                throw Problem.of(ProblemType.NOT_FOUND, unknown.words()).exception();
        };
    }
}
