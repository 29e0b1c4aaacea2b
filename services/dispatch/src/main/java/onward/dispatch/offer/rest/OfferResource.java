package onward.dispatch.offer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.OfferState;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.dispatch.offer.AcceptOffer;
import onward.dispatch.offer.AcknowledgeOffer;
import onward.dispatch.offer.DeclineOffer;
import onward.dispatch.offer.LookUpOffers;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How a crew answers an offer.
@Path("v1/offers")
@Tag(name = "Offers")
@RolesAllowed(Role.Names.CREW)
class OfferResource {
    private final AcknowledgeOffer acknowledgeOffer;
    private final AcceptOffer acceptOffer;
    private final DeclineOffer declineOffer;
    private final LookUpOffers offers;
    private final JobAnswers answers;
    private final Caller caller;

    OfferResource(
            AcknowledgeOffer acknowledgeOffer,
            AcceptOffer acceptOffer,
            DeclineOffer declineOffer,
            LookUpOffers offers,
            JobAnswers answers,
            Caller caller) {
        this.acknowledgeOffer = acknowledgeOffer;
        this.acceptOffer = acceptOffer;
        this.declineOffer = declineOffer;
        this.offers = offers;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("{id}/delivered")
    @Operation(operationId = "acknowledgeOffer", summary = "The crew has read the offer; its deadline stays")
    @APIResponse(
            responseCode = "200",
            description = "The offer as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfferJson.class)))
    public Response delivered(@PathParam("id") OfferId id) {
        return switch (acknowledgeOffer.acknowledge(id, answering(id))) {
            case AcknowledgeOffer.Answer.Acknowledged done ->
                Response.ok(OfferJson.of(done.offer())).build();
            case AcknowledgeOffer.Answer.TooLate late -> tooLate(late.expiredAt());
            case AcknowledgeOffer.Answer.Closed closed -> closed(closed.state());
            case AcknowledgeOffer.Answer.NotYours not -> notYours(id).response();
            case AcknowledgeOffer.Answer.Unknown unknown -> unknown(id).response();
        };
    }

    @POST
    @Path("{id}/accept")
    @Operation(
            operationId = "acceptOffer",
            summary = "The crew takes the job and expects to be there at `eta`",
            description =
                    "Of several who accept, the first has the job. An ETA beyond what the customer expects is put to an agent.")
    @APIResponse(
            responseCode = "200",
            description = "The job is theirs",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobJson.class)))
    public Response accept(@PathParam("id") OfferId id, Body<AcceptanceJson> body) {
        var responder = answering(id);
        return switch (acceptOffer.accept(id, responder, body.get().eta(), caller.by())) {
            case AcceptOffer.Answer.OnTheWay done -> answers.job(done.job().id());
            case AcceptOffer.Answer.AcceptedBefore done ->
                answers.job(done.job().id());
            case AcceptOffer.Answer.Past past -> JobAnswers.past(past.now());
            case AcceptOffer.Answer.TooLate late -> tooLate(late.expiredAt());
            case AcceptOffer.Answer.Taken taken ->
                Problem.of(ProblemType.OFFER_TAKEN, "Another responder has taken this job.")
                        .response();
            case AcceptOffer.Answer.Closed closed -> closed(closed.state());
            case AcceptOffer.Answer.NotYours not -> notYours(id).response();
            case AcceptOffer.Answer.Unknown unknown -> unknown(id).response();
        };
    }

    @POST
    @Path("{id}/decline")
    @Operation(operationId = "declineOffer", summary = "The crew does not take the job, and is not asked for it again")
    @APIResponse(
            responseCode = "200",
            description = "The offer as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfferJson.class)))
    public Response decline(@PathParam("id") OfferId id, Body<RefusalJson> body) {
        var responder = answering(id);
        var told = body.get();
        return switch (declineOffer.decline(id, responder, told.reason(), told.comment(), caller.by())) {
            case DeclineOffer.Answer.AskedOthers done ->
                Response.ok(OfferJson.of(done.offer())).build();
            case DeclineOffer.Answer.TooLate late -> tooLate(late.expiredAt());
            case DeclineOffer.Answer.Closed closed -> closed(closed.state());
            case DeclineOffer.Answer.NotYours not -> notYours(id).response();
            case DeclineOffer.Answer.Unknown unknown -> unknown(id).response();
        };
    }

    /// The crew's own responder, if the offer is there and theirs.
    private ResponderId answering(OfferId id) {
        var offer = offers.find(id).orElseThrow(() -> unknown(id).exception());
        var responder = caller.responder();
        if (responder == null || !responder.equals(offer.terms().responder())) {
            throw notYours(id).exception();
        }
        return responder;
    }

    private static Response tooLate(Instant expiredAt) {
        return Problem.of(ProblemType.OFFER_EXPIRED, "The offer lapsed at %s.".formatted(expiredAt))
                .response();
    }

    private static Response closed(OfferState state) {
        return Problem.of(
                        ProblemType.ILLEGAL_TRANSITION,
                        "The offer is %s; it can't be answered any more.".formatted(state))
                .allowed(List.of())
                .response();
    }

    private static Problem notYours(OfferId id) {
        return Problem.of(ProblemType.FORBIDDEN, "Offer %s is another responder's.".formatted(id));
    }

    private static Problem unknown(OfferId id) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no offer %s.".formatted(id));
    }
}
