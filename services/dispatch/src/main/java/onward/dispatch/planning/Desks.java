package onward.dispatch.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onward.dispatch.planning.domain.FleetUnit;
import onward.dispatch.planning.domain.OpenJob;
import onward.dispatch.planning.domain.Origin;
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

    private double price(FleetUnit desk, OpenJob job) {
        var origin = new Origin.Desk(
                desk.costPerHour(),
                PosedUnits.kind(desk).secondsPerMetre() / HOUR,
                posing.terms().declineChance());
        return origin.weighed(origin.price(desk.position(), desk.turnout(), job.pickup(), job.work(), job.dropOff()));
    }
}
