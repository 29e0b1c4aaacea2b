package onward.resolution.booking.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.resolution.booking.CorrectBooking;
import onward.resolution.casefile.FindCase;
import onward.resolution.costs.CorrectEntry.Answer;
import onward.resolution.costs.Correction;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/// Corrects what was booked; nothing that was booked is ever changed.
@Path("/v1/cases/{incidentId}/costs/{entry}/correct")
@Tag(name = "Care cases")
class CorrectionResource {
    private static final Logger LOG = Logger.getLogger(CorrectionResource.class);

    private final FindCase findCase;
    private final CorrectBooking correctBooking;
    private final Caller caller;

    CorrectionResource(FindCase findCase, CorrectBooking correctBooking, Caller caller) {
        this.findCase = findCase;
        this.correctBooking = correctBooking;
        this.caller = caller;
    }

    /// Takes a line back and books another one instead.
    @POST
    @Idempotent
    @RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR})
    @Operation(
            operationId = "correctCosts",
            summary = "Takes a line of the costs back and books what is right instead, as lines of their own")
    @APIResponse(
            responseCode = "200",
            description = "The two lines that correct it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CorrectedJson.class)))
    public Response correct(IncidentId incidentId, UUID entry, Body<CorrectionJson> body) {
        if (findCase.find(incidentId, caller::seesBrand).isEmpty()) {
            return unknown("There is no care case of incident %s.".formatted(incidentId));
        }
        var said = body.get();
        var correction = new Correction(entry, said.amount(), said.payer(), said.reason());
        return switch (correctBooking.correct(incidentId, correction, caller.id())) {
            case Answer.Corrected corrected -> {
                LOG.infof("costs corrected entry=%s incident=%s", entry, incidentId);
                yield Response.ok(new CorrectedJson(corrected.entries())).build();
            }
            case Answer.Unknown unknown -> unknown("The case has no entry %s.".formatted(entry));
            case Answer.CorrectedBefore before ->
                Problem.of(
                                ProblemType.ILLEGAL_TRANSITION,
                                "The entry was corrected before; correct what was booked instead.")
                        .allowed(List.of())
                        .response();
            case Answer.OtherCurrency other ->
                Problem.of(ProblemType.INVALID, "Nothing is converted.")
                        .error("/amount/currency", "%s is expected, as was booked.".formatted(other.currency()))
                        .response();
        };
    }

    private static Response unknown(String detail) {
        return Problem.of(ProblemType.NOT_FOUND, detail).response();
    }
}
