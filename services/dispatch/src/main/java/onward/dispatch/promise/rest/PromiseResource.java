package onward.dispatch.promise.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.id.PromiseId;
import onward.dispatch.promise.KeepPromise;
import onward.dispatch.promise.LookUpPromises;
import onward.dispatch.promise.MakePromise;
import onward.dispatch.promise.RenewPromise;
import onward.dispatch.promise.ToldPromise;
import onward.dispatch.promise.domain.Promise;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Page;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What the customer of an incident was told, and what agents tell them.
@Path("v1/incidents/{id}/promises")
@Tag(name = "Promises")
@RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE})
class PromiseResource {
    private final LookUpPromises lookUpPromises;
    private final MakePromise makePromise;
    private final RenewPromise renewPromise;
    private final KeepPromise keepPromise;
    private final Caller caller;

    PromiseResource(
            LookUpPromises lookUpPromises,
            MakePromise makePromise,
            RenewPromise renewPromise,
            KeepPromise keepPromise,
            Caller caller) {
        this.lookUpPromises = lookUpPromises;
        this.makePromise = makePromise;
        this.renewPromise = renewPromise;
        this.keepPromise = keepPromise;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listPromises", summary = "What the customer was told, soonest due first")
    public Page<PromiseFacts> list(@PathParam("id") IncidentId id) {
        var awaited = visible(id).stream()
                .filter(promise -> !(promise instanceof Promise.CalledOff))
                .map(Promise::facts)
                .toList();
        return new Page<>(awaited, null);
    }

    @POST
    @Idempotent
    @Operation(operationId = "makePromise", summary = "Takes down what an agent has promised the customer")
    @APIResponse(
            responseCode = "201",
            description = "The promise; `Location` is where it can be renewed and kept",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PromiseFacts.class)))
    public Response make(@PathParam("id") IncidentId id, Body<PromiseJson> body) {
        visible(id);
        var told = body.get();
        return switch (makePromise.make(id, told.kind(), told.dueAt(), told.channel(), caller.by())) {
            case MakePromise.Answer.Made made ->
                Response.created(URI.create("/v1/incidents/%s/promises/%s"
                                .formatted(id, made.promise().word().id())))
                        .entity(made.promise().facts())
                        .build();
            case MakePromise.Answer.ThereAlready there -> PromiseProblems.thereAlready(told.kind(), there.promise());
            case MakePromise.Answer.Past past -> PromiseProblems.past(past.now());
            case MakePromise.Answer.Over over -> PromiseProblems.over();
            case MakePromise.Answer.Unknown unknown ->
                PromiseProblems.unknown(unknown.id()).response();
        };
    }

    @POST
    @Path("{promise}/renew")
    @Operation(
            operationId = "renewPromise",
            summary = "The customer was told another time, before the first one lapsed")
    @APIResponse(
            responseCode = "200",
            description = "The promise as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PromiseFacts.class)))
    public Response renew(
            @PathParam("id") IncidentId id, @PathParam("promise") PromiseId promise, Body<RenewalJson> body) {
        requireThere(id, promise);
        var told = body.get();
        return switch (renewPromise.renew(id, promise, told.dueAt(), told.channel(), caller.by())) {
            case RenewPromise.Answer.Renewed renewed ->
                Response.ok(renewed.promise().facts()).build();
            case RenewPromise.Answer.Lapsed lapsed -> PromiseProblems.lapsed(lapsed.dueAt());
            case RenewPromise.Answer.Settled settled -> PromiseProblems.settled(settled.state());
            case RenewPromise.Answer.CalledOff off -> PromiseProblems.calledOff(off.reason());
            case RenewPromise.Answer.Past past -> PromiseProblems.past(past.now());
            case RenewPromise.Answer.Unknown unknown ->
                PromiseProblems.unknown(unknown.id()).response();
        };
    }

    @POST
    @Path("{promise}/keep")
    @Operation(
            operationId = "keepPromise",
            summary = "What no job keeps by itself came true: the customer was called back")
    @APIResponse(
            responseCode = "200",
            description = "The promise as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PromiseFacts.class)))
    public Response keep(@PathParam("id") IncidentId id, @PathParam("promise") PromiseId promise) {
        requireThere(id, promise);
        return switch (keepPromise.keep(id, promise, caller.by())) {
            case KeepPromise.Answer.Kept kept ->
                Response.ok(kept.promise().facts()).build();
            case KeepPromise.Answer.KeptByItsJob job -> PromiseProblems.keptByItsJob(job.job());
            case KeepPromise.Answer.Lapsed lapsed -> PromiseProblems.lapsed(lapsed.dueAt());
            case KeepPromise.Answer.CalledOff off -> PromiseProblems.calledOff(off.reason());
            case KeepPromise.Answer.Unknown unknown ->
                PromiseProblems.unknown(unknown.id()).response();
        };
    }

    /// Other brands' incidents are not there for the caller.
    private List<Promise> visible(IncidentId id) {
        return lookUpPromises
                .of(id)
                .filter(told -> caller.seesBrand(told.brand()))
                .map(ToldPromise::promises)
                .orElseThrow(() -> PromiseProblems.unknown(id).exception());
    }

    private void requireThere(IncidentId id, PromiseId promise) {
        if (visible(id).stream().noneMatch(one -> one.word().id().equals(promise))) {
            throw PromiseProblems.unknown(promise).exception();
        }
    }

    @Schema(examples = "{\"dueAt\":\"2026-12-20T13:30:00Z\",\"channel\":\"sms\"}")
    record RenewalJson(
            @NotNull Instant dueAt,
            @Size(min = 1, max = 100) @Nullable String channel) {}
}
