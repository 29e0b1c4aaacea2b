package onward.intake.breakdowncall.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import onward.intake.breakdowncall.domain.Decoded;
import onward.intake.breakdowncall.domain.Msd;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The door for vehicles that call by themselves in binary. A call that is sent twice is known by what it says,
/// without an `Idempotency-Key`.
@Path("/v1/breakdown-calls")
class MsdResource {
    static final String MSD = "application/EmergencyCallData.eCall.MSD";

    static final String EXAMPLE =
            "015C0681D54970D65C3597CA0420C41464583ADE68AC52E9BB8413F149C07414FB414F6010180813E82181823230";

    /// Seven times what a message can have; what is longer is refused for that.
    private static final int LONGEST = 1_024;

    private final CallAnswers callAnswers;

    MsdResource(CallAnswers callAnswers) {
        this.callAnswers = callAnswers;
    }

    @POST
    @Consumes(MSD)
    @RolesAllowed({Role.Names.TELEMATICS, Role.Names.AGENT, Role.Names.SUPERVISOR})
    @Operation(hidden = true)
    public Response takeBinary(InputStream message) throws IOException {
        return switch (Msd.decode(message.readNBytes(LONGEST))) {
            case Decoded.Read read -> callAnswers.to(read.minimumSet());
            case Decoded.Unreadable not ->
                Problem.of(
                                ProblemType.INVALID,
                                "The message can't be read on from bit %d: %s".formatted(not.bit(), not.expected()))
                        .status(400)
                        .error("", not.expected())
                        .with("bit", not.bit())
                        .response();
        };
    }
}
