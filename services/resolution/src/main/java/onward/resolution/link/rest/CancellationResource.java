package onward.resolution.link.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseState;
import onward.resolution.casefile.FindCase;
import onward.resolution.link.AdmitCustomer;
import onward.resolution.link.RequestCancellation;
import onward.resolution.link.RequestCancellation.Answer.Requested;
import onward.resolution.link.RequestCancellation.Answer.TooLate;
import onward.resolution.link.RequestCancellation.Answer.UnknownCase;
import onward.web.Body;
import onward.web.Idempotent;
import onward.web.Problem;
import onward.web.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Where the customer calls off help.
@Path("/v1/cases/{incidentId}/cancellation")
@Tag(name = "Customer")
class CancellationResource {
    private static final Logger LOG = Logger.getLogger(CancellationResource.class);

    private final AdmitCustomer admitCustomer;
    private final FindCase findCase;
    private final RequestCancellation requestCancellation;

    CancellationResource(AdmitCustomer admitCustomer, FindCase findCase, RequestCancellation requestCancellation) {
        this.admitCustomer = admitCustomer;
        this.findCase = findCase;
        this.requestCancellation = requestCancellation;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(
            operationId = "requestCancellation",
            summary = "The customer no longer wants help; asked again, it changes nothing",
            description = "Intake is told and cancels the incident, usually within a second. Until `/help` shows it, "
                    + "help is still on its way.")
    @APIResponse(
            responseCode = "202",
            description = "It was passed on",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CancellationAskedJson.class)))
    @APIResponse(responseCode = "403", description = "The link opens another incident, or none")
    @APIResponse(responseCode = "409", description = "It is over already")
    @APIResponse(responseCode = "410", description = "The link has lapsed")
    public Response ask(
            IncidentId incidentId,
            @QueryParam("token")
                    @Parameter(
                            required = true,
                            description = "Of the link",
                            example = "AAAAAGlZ2oB6c1mQ0m9tYV4Wc0bTq0hK")
                    @Nullable
                    String token,
            Body<CancellationJson> body) {
        var customer = admitCustomer.admit(incidentId, token);
        if (findCase.find(incidentId, brand -> true).isEmpty()) {
            return unknown(incidentId);
        }
        return switch (requestCancellation.request(incidentId, body.get().reason(), customer)) {
            case Requested requested -> asked(incidentId, requested);
            case TooLate late -> tooLate(late.state());
            case UnknownCase unknown -> unknown(incidentId);
        };
    }

    private static Response unknown(IncidentId incidentId) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no care case of incident %s.".formatted(incidentId))
                .response();
    }

    private static Response asked(IncidentId incidentId, Requested requested) {
        LOG.infof("cancellation asked for incident=%s", incidentId);
        return Response.accepted(new CancellationAskedJson(incidentId, requested.at()))
                .build();
    }

    private static Response tooLate(CaseState state) {
        return Problem.of(
                        ProblemType.ILLEGAL_TRANSITION,
                        "The case is %s: the people are where they wanted to be, and the vehicle is in good hands."
                                .formatted(state))
                .response();
    }
}
