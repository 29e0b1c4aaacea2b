package onward.dispatch.planning;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.FleetUnit;
import onward.dispatch.planning.domain.OpenJob;
import onward.planner.evaluation.Points;
import onward.planner.problem.Request;
import org.jspecify.annotations.Nullable;

/// Jobs as the planner's requests. What a responder holds is pinned to it with what is left of it; what is offered is
/// pinned to who was asked; anything else is open to whoever can do it.
final class PosedRequests {
    private final Posing posing;
    private final Desks desks;

    PosedRequests(Posing posing, Desks desks) {
        this.posing = posing;
        this.desks = desks;
    }

    Request request(OpenJob job) {
        var holder = job.heldBy();
        if (holder != null) {
            return held(job, posing.units().get(holder));
        }
        var asked = posing.there(job.asked());
        if (asked.size() == 1) {
            return request(job, Set.of(), null, asked.iterator().next());
        }
        if (!asked.isEmpty()) {
            return request(job, Set.of(Posing.asked(job)), null, null);
        }
        return request(job, demands(job), desks.price(job), null);
    }

    private static Set<String> demands(OpenJob job) {
        var demands = new HashSet<>(job.requires());
        demands.add(Posing.ofKind(job.kind()));
        demands.add(Posing.servesBrand(job.brand()));
        return demands;
    }

    private Request request(OpenJob job, Set<String> demands, @Nullable Double price, @Nullable ResponderId only) {
        var excluded = new HashSet<ResponderId>();
        if (only == null) {
            excluded.addAll(posing.there(job.excluded()));
            excluded.addAll(posing.notLentFor(job));
        }
        return new Request(
                job.id().toString(),
                Posing.position(job.pickup()),
                job.dropOff() == null ? null : Posing.position(job.dropOff()),
                dueAt(job),
                serviceSeconds(job, null),
                demands,
                posing.terms().hourOfLateness(job.itinerary(), job.urgency()),
                price,
                job.state() == JobState.RESERVED && job.reservedUntil() != null
                        ? posing.secondsUntil(job.reservedUntil())
                        : 0,
                excluded.stream().map(ResponderId::value).collect(Collectors.toSet()),
                only == null ? null : only.value());
    }

    /// Where nothing was promised, as soon as it should be.
    private double dueAt(OpenJob job) {
        if (job.isReached()) {
            return Posing.NEVER;
        }
        var from = job.reservedUntil() != null ? job.reservedUntil() : job.createdAt();
        return posing.secondsUntil(
                job.promisedBy() != null
                        ? job.promisedBy()
                        : from.plus(posing.terms().targetResponse()));
    }

    private Request held(OpenJob job, @Nullable FleetUnit unit) {
        if (unit == null) {
            throw new IllegalStateException(
                    "Job %s is held by somebody who is not in the picture.".formatted(job.id()));
        }
        var at = leftAt(job, unit);
        boolean carries = job.state() != JobState.TRANSPORTING && job.state() != JobState.AT_DESTINATION;
        return new Request(
                job.id().toString(),
                Posing.position(at),
                !carries || job.dropOff() == null ? null : Posing.position(job.dropOff()),
                dueAt(job),
                carries ? serviceSeconds(job, unit) : 0,
                Set.of(),
                posing.terms().hourOfLateness(job.itinerary(), job.urgency()),
                null,
                0,
                Set.of(),
                unit.id().value());
    }

    private static Position leftAt(OpenJob job, FleetUnit unit) {
        return switch (job.state()) {
            case ON_SCENE, AT_DESTINATION -> unit.position();
            case TRANSPORTING -> job.dropOff() == null ? unit.position() : job.dropOff();
            default -> job.pickup();
        };
    }

    /// The time on the spot, and on the way to the drop-off if there is one: as the unit moves, else as its kind does.
    private double serviceSeconds(OpenJob job, @Nullable FleetUnit unit) {
        return job.work().plus(carrying(job, unit)).toSeconds();
    }

    private Duration carrying(OpenJob job, @Nullable FleetUnit unit) {
        if (job.dropOff() == null) {
            return Duration.ZERO;
        }
        double metres = Points.metres(Posing.position(job.pickup()), Posing.position(job.dropOff()));
        return unit == null
                ? posing.terms().carrying(job.kind(), metres)
                : Duration.ofSeconds(Math.round(metres * PosedUnits.kind(unit).secondsPerMetre()));
    }
}
