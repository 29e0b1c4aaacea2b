package onward.intake.reporting;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.intake.facts.domain.Finding;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.IncidentView;
import onward.intake.reporting.domain.Standing;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Versions;

/// Answers about an incident that was to be changed.
public final class Moves {
    private Moves() {}

    public static Response answer(Move move, List<Finding> oddities) {
        return switch (move) {
            case Move.Done done -> ok(done.incident(), oddities);
            case Move.NotPossible not -> notPossible(not.standing()).response();
            case Move.Unknown unknown -> VisibleIncidents.notFound(unknown.id()).response();
        };
    }

    public static Response ok(Incident incident, List<Finding> oddities) {
        return Response.ok(IncidentView.of(incident, oddities, null))
                .tag(Versions.tag(incident.version()))
                .build();
    }

    /// Says what helps where an incident stands.
    public static Problem notPossible(Standing standing) {
        return Problem.of(
                        ProblemType.ILLEGAL_TRANSITION,
                        "The incident is %s: %s.".formatted(standing.state(), advice(standing)))
                .allowed(standing.allowed());
    }

    private static String advice(Standing standing) {
        return switch (standing) {
            case Standing.Closed closed -> "reopen it first, by POST to its /reopen";
            case Standing.Cancelled cancelled -> "that is final; report a new one when help is wanted again";
            case Standing.Merged merged -> "go on with %s, into which it was merged".formatted(merged.into());
            case Standing.HandedOver handedOver ->
                "%s has it; report a new one for care beyond that".formatted(handedOver.to());
            default ->
                "only %s can follow"
                        .formatted(standing.allowed().stream().map(Enum::name).collect(joining(", ")));
        };
    }

    public static Response outdated(long version) {
        return Problem.of(
                        ProblemType.VERSION_CONFLICT,
                        "Somebody else has amended it meanwhile: it is at version \"%d\" now.".formatted(version))
                .response();
    }
}
