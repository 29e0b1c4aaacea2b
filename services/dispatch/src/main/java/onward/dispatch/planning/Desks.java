package onward.dispatch.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onward.dispatch.planning.domain.FleetUnit;
import onward.dispatch.planning.domain.OpenJob;
import onward.planner.evaluation.Points;
import org.jspecify.annotations.Nullable;

/// The partner desks that could do a job, by what they are expected to take for it.
final class Desks {
    private static final double HOUR = 3600;

    private final Posing posing;
    private final List<FleetUnit> desks;

    Desks(Posing posing) {
        this.posing = posing;
        desks = posing.picture().fleet().stream().filter(FleetUnit::isDesk).toList();
    }

    /// What the cheapest that could do it takes, dearer by the chance that it declines; null when none could.
    @Nullable
    Double price(OpenJob job) {
        return cheapest(job).map(offer -> offer.price()).orElse(null);
    }

    Optional<Quote> cheapest(OpenJob job) {
        return desks.stream()
                .filter(desk -> desk.can(job))
                .map(desk -> new Quote(desk, price(desk, job)))
                .min(Comparator.comparingDouble(Quote::price)
                        .thenComparing(quote -> quote.desk().id().value()));
    }

    /// From its place to the job, through it, and back.
    private double price(FleetUnit desk, OpenJob job) {
        var from = Posing.position(desk.position());
        var pickup = Posing.position(job.pickup());
        var end = job.dropOff() == null ? pickup : Posing.position(job.dropOff());
        double metres = Points.metres(from, pickup) + Points.metres(pickup, end) + Points.metres(end, from);
        double seconds = desk.turnout().plus(job.work()).toSeconds()
                + metres * PosedUnits.kind(desk).secondsPerMetre();
        return seconds
                / HOUR
                * desk.costPerHour()
                / (1 - Math.min(0.99, posing.terms().declineChance()));
    }
}
