package onward.dispatch.job.domain;

import java.util.Optional;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// The people of a leg board: they are counted, and say the code that they were told, so that nobody is left behind and
/// nobody gets into a stranger's car.
public record Boarding(String code, int people) {
    private static final int CODES = 10_000;

    /// What the people of this leg say, or null when it carries nobody.
    public static @Nullable String codeOf(Leg leg) {
        return leg.itinerary() == ItineraryKind.PEOPLE && leg.dropOff() != null ? codeOf(leg.incident()) : null;
    }

    /// Who boards for this leg, if anybody does.
    public static Optional<Boarding> of(Leg leg, IncidentFacts facts) {
        var code = codeOf(leg);
        if (code == null) {
            return Optional.empty();
        }
        var part = leg.arrangement().party();
        var party = part == null ? facts.party() : part;
        return Optional.of(new Boarding(code, party == null ? 1 : party.headcount()));
    }

    /// Four digits, the same for the whole journey, whoever carries them.
    static String codeOf(IncidentId incident) {
        var bits = incident.value().getLeastSignificantBits();
        return "%04d".formatted(Math.floorMod(bits ^ (bits >>> 32), CODES));
    }

    /// What speaks against a report of the boarding: another code, or, unless a reason is given, another number of
    /// people. A crew need not say either.
    public Optional<BoardingDoubt> about(ProgressReport report) {
        var proof = report.proof();
        if (report.state() != JobState.TRANSPORTING || proof == null) {
            return Optional.empty();
        }
        return wrongCode(proof).or(() -> report.reason() == null ? wrongNumber(proof) : Optional.empty());
    }

    private Optional<BoardingDoubt> wrongCode(Proof proof) {
        return proof.boardingCode() == null || proof.boardingCode().equals(code)
                ? Optional.empty()
                : Optional.of(
                        new BoardingDoubt("/proof/boardingCode", "These are other people: the code is not theirs."));
    }

    private Optional<BoardingDoubt> wrongNumber(Proof proof) {
        return proof.people() == null || proof.people() == people
                ? Optional.empty()
                : Optional.of(new BoardingDoubt(
                        "/proof/people", "%d are expected. Another number needs a reason.".formatted(people)));
    }
}
