package onward.intake.breakdowncall.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import onward.intake.breakdowncall.TakeCall;
import onward.intake.breakdowncall.TakeCall.Answer;
import onward.intake.breakdowncall.domain.MinimumSet;
import onward.intake.reporting.domain.IncidentView;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Versions;
import org.jboss.logging.Logger;

/// Takes a vehicle's call, in whichever form it came, and answers with the incident.
@ApplicationScoped
class CallAnswers {
    private static final Logger LOG = Logger.getLogger(CallAnswers.class);

    private final TakeCall takeCall;
    private final Caller caller;

    CallAnswers(TakeCall takeCall, Caller caller) {
        this.takeCall = takeCall;
        this.caller = caller;
    }

    Response to(MinimumSet told) {
        return switch (takeCall.take(told, caller.by())) {
            case Answer.Taken taken -> created(taken);
            case Answer.Nowhere nowhere ->
                Problem.of(
                                ProblemType.INVALID,
                                "The vehicle does not know where it is; somebody has to ask the people in it.")
                        .error("/position", "A position on the globe is expected.")
                        .response();
        };
    }

    private static Response created(Answer.Taken taken) {
        var incident = taken.incident();
        LOG.infof("vehicle called incident=%s state=%s known=%s", incident.id(), incident.state(), taken.wasKnown());
        return Response.created(URI.create("/v1/incidents/%s".formatted(incident.id())))
                .tag(Versions.tag(incident.version()))
                .entity(IncidentView.of(incident, List.of(), taken.wasKnown()))
                .build();
    }
}
