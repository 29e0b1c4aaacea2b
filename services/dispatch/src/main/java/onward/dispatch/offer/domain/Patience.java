package onward.dispatch.offer.domain;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.job.domain.Planned;
import onward.dispatch.job.domain.Turn;
import onward.dispatch.planning.domain.NotAble;
import onward.dispatch.planning.domain.Origin;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Standing;

/// When it is worth waiting for somebody who is busy: they are there clearly earlier than whoever is free, in time for
/// what was promised, and are free soon. As long as somebody is free nobody waits for those who were only asked for
/// something else: whether and when they would be free is not known before they answer.
public record Patience(OfferPolicy policy, Instant now) {
    /// Who has no room now may have some then; nobody looks again sooner than after this.
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    /// For whom the job waits, if it is better to wait than to ask somebody now. It goes on waiting for the same one as
    /// long as that is so: another for whom it could wait as well is up to the plan of the area.
    public Optional<Turn> turn(Job.Unasked job, Shortlist found) {
        var turns = turns(job.leg(), found);
        return turns.stream()
                .filter(turn -> isAwaitedBy(job, turn))
                .findFirst()
                .or(() -> turns.stream().min(Comparator.comparing(Turn::arrival)));
    }

    private static boolean isAwaitedBy(Job.Unasked job, Turn turn) {
        return job instanceof Planned planned && planned.turn().responderId().equals(turn.responderId());
    }

    private List<Turn> turns(Leg leg, Shortlist found) {
        var free = found.able().stream()
                .filter(standing -> isOwn(standing) && isFree(standing, leg))
                .min(Comparator.comparing(Standing::arrival));
        return Stream.concat(
                        found.able().stream().filter(standing -> isOwn(standing) && !isFree(standing, leg)),
                        found.busy().stream())
                .filter(busy -> free.isEmpty() || isWorthIt(busy, free.get()))
                .map(busy -> turn(busy, leg, free))
                .filter(turn -> isInTime(turn, leg))
                .toList();
    }

    /// Those who may be asked at once, the one first whom the job has waited for: when its time has come, that one is
    /// free, and nobody else keeps what was promised where it would not.
    public Optional<Shortlist> awaited(Job.Unasked job, Shortlist found) {
        return job instanceof Planned planned && planned.isDueAt(now)
                ? free(job.leg(), found)
                        .beginningWith(planned.turn().responderId())
                        .filter(free -> isPunctual(free.able().getFirst(), job.leg())
                                || free.able().stream().noneMatch(other -> isPunctual(other, job.leg())))
                : Optional.empty();
    }

    private static boolean isPunctual(Standing standing, Leg leg) {
        return leg.promisedBy() == null || !standing.arrival().isAfter(leg.promisedBy());
    }

    /// Those who may be asked at once; the others are busy, and named with the reason.
    public Shortlist free(Leg leg, Shortlist found) {
        var able = found.able().stream()
                .collect(Collectors.partitioningBy(standing -> !isOwn(standing) || isFree(standing, leg)));
        var busy = requireNonNull(able.get(false));
        var why = busy.stream()
                .map(standing -> new NotAble(standing.responder(), "is busy until %s".formatted(freeAt(standing))));
        return new Shortlist(
                requireNonNull(able.get(true)),
                Stream.concat(found.busy().stream(), busy.stream()).toList(),
                Stream.concat(found.others().stream(), why).toList());
    }

    /// Partners' desks have more cars than one.
    private static boolean isOwn(Standing standing) {
        return !(standing.origin() instanceof Origin.Desk);
    }

    private boolean isFree(Standing standing, Leg leg) {
        return standing.untilFree().compareTo(policy.lead(leg.kind())) <= 0;
    }

    private boolean isWorthIt(Standing busy, Standing free) {
        return busy.aheadTaken() && busy.arrival().plus(policy.worthWaiting()).isBefore(free.arrival());
    }

    private boolean isInTime(Turn turn, Leg leg) {
        return !turn.offerAt().isAfter(now.plus(policy.longestWait()))
                && (leg.promisedBy() == null || !turn.arrival().isAfter(leg.promisedBy()));
    }

    /// Whether a job that waits may as well wait for this turn: it is still to come, and soon enough; or it is sooner
    /// than the present one, where that is too late already.
    public boolean mayWaitFor(Turn other, Planned job) {
        boolean isLate = !isInTime(job.turn(), job.leg());
        return !job.isDueAt(now)
                && other.offerAt().isAfter(now)
                && (isInTime(other, job.leg())
                        || isLate && !other.arrival().isAfter(job.turn().arrival()));
    }

    private Turn turn(Standing busy, Leg leg, Optional<Standing> free) {
        var due = freeAt(busy).minus(policy.lead(leg.kind()));
        var soonest = now.plus(LOOK_AGAIN);
        return new Turn(
                busy.responder(),
                freeAt(busy),
                busy.arrival(),
                isFree(busy, leg) && due.isBefore(soonest) ? soonest : due,
                free.map(other -> "It is there %d min before %s, who is free."
                                .formatted(
                                        Duration.between(busy.arrival(), other.arrival())
                                                .toMinutes(),
                                        other.responder()))
                        .orElse("Nobody who could do it is free."));
    }

    private Instant freeAt(Standing standing) {
        return now.plus(standing.untilFree()).truncatedTo(ChronoUnit.SECONDS);
    }
}
