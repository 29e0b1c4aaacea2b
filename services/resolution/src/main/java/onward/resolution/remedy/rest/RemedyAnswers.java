package onward.resolution.remedy.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.id.RemedyId;
import onward.resolution.remedy.Moved;
import onward.resolution.remedy.RemedyView;
import onward.resolution.remedy.domain.Flaw;
import onward.resolution.remedy.domain.Kept;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Versions;
import org.jboss.logging.Logger;

/// What callers are answered about a remedy.
final class RemedyAnswers {
    private static final Logger LOG = Logger.getLogger(RemedyAnswers.class);

    private RemedyAnswers() {}

    static Response of(Moved moved, RemedyId id) {
        return switch (moved) {
            case Moved.Done done -> {
                LOG.infof("remedy %s remedy=%s", done.kept().remedy().state(), id);
                yield found(done.kept());
            }
            case Moved.NotFromHere not ->
                Problem.of(ProblemType.ILLEGAL_TRANSITION, "The remedy is %s.".formatted(not.state()))
                        .allowed(not.next())
                        .response();
            case Moved.BeyondAuthority beyond ->
                Problem.of(ProblemType.AUTHORITY_EXCEEDED, beyond.reason()).response();
            case Moved.Impossible impossible -> invalid(List.of(impossible.flaw()));
            case Moved.Unknown unknown -> unknown(id).response();
        };
    }

    static Response found(Kept kept) {
        return Response.ok(RemedyView.of(kept.remedy()))
                .tag(Versions.tag(kept.version()))
                .build();
    }

    static Response invalid(List<Flaw> flaws) {
        var problem = Problem.of(
                ProblemType.INVALID,
                "%s: %s".formatted(flaws.getFirst().pointer(), flaws.getFirst().expected()));
        for (var flaw : flaws) {
            problem = problem.error(flaw.pointer(), flaw.expected());
        }
        return problem.response();
    }

    static Problem unknown(RemedyId id) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no remedy %s.".formatted(id));
    }
}
