package onward.resolution.loyalty.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import onward.resolution.loyalty.BookTouchpoints;
import onward.resolution.loyalty.BookTouchpoints.Answer.Booked;
import onward.resolution.loyalty.BookTouchpoints.Answer.UnknownCustomers;
import onward.resolution.loyalty.domain.Touchpoint;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/// Where it comes in what customers did: one as JSON, many as CSV.
@Path("/v1/touchpoints")
@Tag(name = "Loyalty")
@RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.OPS})
class TouchpointResource {
    private static final Logger LOG = Logger.getLogger(TouchpointResource.class);
    private static final String UNKNOWN = "A customer who is known is expected.";
    private static final String EXAMPLE = """
            customerId,kind,amount,currency,at,reference
            marie-dubois,SERVICE_VISIT,420.00,EUR,2026-11-14T09:00:00Z,order-4711
            marie-dubois,REFERRAL,,,2026-11-20T17:30:00Z,
            """;

    private final BookTouchpoints bookTouchpoints;
    private final Caller caller;
    private final Clock clock;

    TouchpointResource(BookTouchpoints bookTouchpoints, Caller caller, Clock clock) {
        this.bookTouchpoints = bookTouchpoints;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Consumes("application/json")
    @Operation(
            operationId = "bookTouchpoints",
            summary = "What came back: a service visit, a purchase, a referral, or a customer who was lost",
            description = "One as JSON, or many as CSV with the columns customerId, kind, amount, currency, at and, if"
                    + " wanted, reference. Of a file all is booked, or nothing; what is wrong is told by line and"
                    + " column (`/3/amount`). What was booked by the same customer, kind and reference before is"
                    + " not booked again.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = TouchpointJson.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "Two touchpoints", value = EXAMPLE))
            })
    @APIResponse(
            responseCode = "201",
            description = "Booked",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BookedJson.class)))
    public Response book(TouchpointJson told) {
        Touchpoint touchpoint;
        try {
            touchpoint = told.touchpoint();
        } catch (IllegalArgumentException noCurrency) {
            return Problem.of(ProblemType.INVALID, "The touchpoint can't be booked.")
                    .error("/value/currency", "A code of ISO 4217 is expected, such as EUR.")
                    .response();
        }
        return switch (bookTouchpoints.book(List.of(touchpoint), caller::seesBrand, caller.by())) {
            case Booked booked -> booked(booked);
            case UnknownCustomers unknown ->
                Problem.of(ProblemType.INVALID, "Nobody is known as %s.".formatted(told.customerId()))
                        .error("/customerId", UNKNOWN)
                        .response();
        };
    }

    @POST
    @Idempotent
    @Consumes({"text/csv", "text/csv;charset=utf-8"})
    @Operation(hidden = true)
    public Response book(byte[] file) {
        List<Touchpoint> lines = TouchpointLines.read(file, clock.instant());
        return switch (bookTouchpoints.book(lines, caller::seesBrand, caller.by())) {
            case Booked booked -> booked(booked);
            case UnknownCustomers unknown -> throw unknown(unknown.places());
        };
    }

    private static RuntimeException unknown(List<Integer> places) {
        var refusals = new Refusals();
        places.forEach(place -> refusals.add(place + 2, "customerId", UNKNOWN));
        return refusals.exception();
    }

    private static Response booked(Booked booked) {
        LOG.infof("touchpoints booked=%d repeated=%d", booked.booked(), booked.repeated());
        return Response.status(Response.Status.CREATED)
                .entity(new BookedJson(booked.booked(), booked.repeated()))
                .build();
    }
}
