package onward.messaging.deadletter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import onward.messaging.deadletter.DeadLetter;
import onward.messaging.deadletter.ListDeadLetters;
import onward.messaging.deadletter.ReplayDeadLetter;
import onward.messaging.deadletter.ReplayDeadLetter.Answer;
import onward.web.Cursor;
import onward.web.Limit;
import onward.web.Page;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What this service could not process, and another try at it.
@Path("/v1/dead-letters")
@RolesAllowed(Role.Names.OPS)
@Tag(name = "dead letters")
class DeadLetterResource {
    private final ListDeadLetters listDeadLetters;
    private final ReplayDeadLetter replayDeadLetter;

    DeadLetterResource(ListDeadLetters listDeadLetters, ReplayDeadLetter replayDeadLetter) {
        this.listDeadLetters = listDeadLetters;
        this.replayDeadLetter = replayDeadLetter;
    }

    @GET
    @Operation(operationId = "listDeadLetters", summary = "Lists what could not be processed, the newest first")
    public Page<DeadLetterJson> list(
            @QueryParam("state") @Parameter(example = "OPEN") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(limit);
        var after = cursor == null ? null : id(Cursor.parts(cursor, 1).getFirst());
        var found = listDeadLetters.list(state == null ? null : state(state), after, size + 1);
        return Page.of(found, size, letter -> Cursor.of(letter.id().toString())).map(DeadLetterJson::of);
    }

    @POST
    @Path("{id}/replay")
    @Operation(operationId = "replayDeadLetter", summary = "Gives a dead letter to its consumer once more")
    @APIResponse(
            responseCode = "200",
            description = "It was processed, now or before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeadLetterJson.class)))
    public Response replay(@PathParam("id") @Parameter(example = "3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10") String id) {
        return switch (replayDeadLetter.replay(id(id))) {
            case Answer.Replayed(var letter) ->
                Response.ok(DeadLetterJson.of(letter)).build();
            case Answer.Before(var letter) ->
                Response.ok(DeadLetterJson.of(letter)).build();
            case Answer.Refused(var reason) ->
                Problem.of(ProblemType.ILLEGAL_TRANSITION, "It still can't be processed: " + reason)
                        .response();
            case Answer.Unknown(var unknown) -> notFound(unknown.toString()).response();
        };
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw notFound(text).exception();
        }
    }

    private static Problem notFound(String id) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no dead letter %s in this service.".formatted(id));
    }

    private static DeadLetter.State state(String text) {
        return Arrays.stream(DeadLetter.State.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.INVALID, "The query parameter state is OPEN or REPLAYED.")
                        .exception());
    }
}
