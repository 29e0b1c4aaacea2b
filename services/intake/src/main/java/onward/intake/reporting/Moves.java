package onward.intake.reporting;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.incident.IncidentState;
import onward.intake.facts.domain.Finding;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.IncidentView;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Versions;

/// Answers about an incident that was to be changed.
public final class Moves {
    private Moves() {}

    public static Response answer(Move move, List<Finding> oddities) {
        return switch (move) {
            case Move.Done done -> ok(done.incident(), oddities);
            case Move.NotPossible not -> notPossible(not.state(), not.allowed()).response();
            case Move.Unknown unknown -> VisibleIncidents.notFound(unknown.id()).response();
        };
    }

    public static Response ok(Incident incident, List<Finding> oddities) {
        return Response.ok(IncidentView.of(incident, oddities, null))
                .tag(Versions.tag(incident.version()))
                .build();
    }

    public static Problem notPossible(IncidentState state, List<IncidentState> allowed) {
        var next = allowed.isEmpty()
                ? "nothing can follow that"
                : "only %s can follow"
                        .formatted(allowed.stream().map(Enum::name).collect(joining(", ")));
        return Problem.of(ProblemType.ILLEGAL_TRANSITION, "The incident is %s: %s.".formatted(state, next))
                .allowed(allowed);
    }

    public static Response outdated(long version) {
        return Problem.of(
                        ProblemType.VERSION_CONFLICT,
                        "Somebody else has amended it meanwhile: it is at version \"%d\" now.".formatted(version))
                .response();
    }
}
