package onward.web.example;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onward.contracts.id.IncidentId;
import onward.contracts.id.ResponderId;
import onward.web.Body;
import onward.web.Caller;
import onward.web.ChangeStreams;
import onward.web.Idempotent;
import onward.web.Limit;
import onward.web.Page;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import onward.web.Warnings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/v1/parcels")
@RolesAllowed(Role.Names.AGENT)
class ParcelResource {
    private static final String KNOWN = "3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10";

    private final Parcels parcels;
    private final Warnings warnings;
    private final Caller caller;
    private final ChangeStreams streams;

    ParcelResource(Parcels parcels, Warnings warnings, Caller caller, ChangeStreams streams) {
        this.parcels = parcels;
        this.warnings = warnings;
        this.caller = caller;
        this.streams = streams;
    }

    @POST
    @Idempotent
    @Operation(operationId = "sendParcel")
    public Response send(ParcelJson parcel) throws Exception {
        var addressee = Objects.requireNonNull(parcel.addressee());
        var id = parcels.add(addressee);
        return switch (addressee) {
            case "failing" -> throw new IllegalStateException("secret");
            case "unavailable" -> Problem.of(ProblemType.UNAVAILABLE, "Later.").response();
            case "rolled back" -> {
                QuarkusTransaction.setRollbackOnly();
                yield Response.ok(Map.of("id", id)).build();
            }
            case "taken" ->
                Problem.of(ProblemType.DUPLICATE, "There already.")
                        .with("id", id)
                        .response();
            case "unknown" -> Problem.of(ProblemType.INVALID, "Who?").response();
            default ->
                Response.created(URI.create("/v1/parcels/" + id))
                        .tag(Versions.tag(1))
                        .entity(Map.of("id", id, "warnings", warnings.all()))
                        .build();
        };
    }

    @POST
    @Path("{id}/redirect")
    public Response redirect(IncidentId id, Body<ParcelJson> body) {
        if (!id.toString().equals(KNOWN)) {
            return Problem.of(ProblemType.NOT_FOUND, "There is no parcel %s.".formatted(id))
                    .response();
        }
        var addressee = body.get().addressee();
        return Response.ok(Map.of("addressee", Objects.requireNonNull(addressee), "warnings", warnings.all()))
                .build();
    }

    @PUT
    @Path("{id}")
    public Response replace(IncidentId id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<ParcelJson> body) {
        body.get();
        Versions.requireMatch(ifMatch, 7);
        return Response.noContent().tag(Versions.tag(8)).build();
    }

    @GET
    public Page<String> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("responder") @Nullable ResponderId responder,
            @QueryParam("role") @Nullable Role role) {
        return new Page<>(List.of("limit %d for %s of %s".formatted(Limit.of(limit), responder, role)), null);
    }

    @GET
    @Path("me")
    @RolesAllowed({Role.Names.AGENT, Role.Names.CREW})
    public Map<String, Object> me() {
        return Map.of(
                "id", caller.id(),
                "roles", caller.roles(),
                "lexus", caller.seesBrand("lexus"),
                "responder", String.valueOf(caller.responder()));
    }

    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
        return streams.stream(parcels, lastEventId, sse);
    }

    @GET
    @Path("open")
    @PermitAll
    public String open() {
        return caller.id();
    }
}
