package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobEnRoute;
import onward.contracts.dispatch.JobEvent;
import onward.contracts.dispatch.JobOnScene;
import onward.contracts.dispatch.JobTransporting;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.domain.CareCase.Running;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Deadlines;
import onward.resolution.casefile.domain.Progress;
import onward.resolution.costs.NoteDeparture;
import onward.resolution.costs.PriceJob;
import onward.resolution.costs.PriceReplacementCar;

/// Moves custody with the vehicle, keeps what a completed job promised, and has it priced.
@ApplicationScoped
public class FollowJob {
    private final Cases cases;
    private final NoteDeparture noteDeparture;
    private final PriceJob priceJob;
    private final PriceReplacementCar priceReplacementCar;
    private final Deadlines deadlines;
    private final Clock clock;

    FollowJob(
            Cases cases,
            NoteDeparture noteDeparture,
            PriceJob priceJob,
            PriceReplacementCar priceReplacementCar,
            Deadlines deadlines,
            Clock clock) {
        this.cases = cases;
        this.noteDeparture = noteDeparture;
        this.priceJob = priceJob;
        this.priceReplacementCar = priceReplacementCar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// Takes in what happened to a job at `at`.
    @Transactional
    public Followed follow(JobEvent event, Instant at) {
        var filed = cases.hold(event.incidentId());
        if (filed.isEmpty()) {
            return Followed.UNKNOWN_CASE;
        }
        var careCase = filed.get().careCase();
        price(event, careCase.file().brand(), at);
        var progress = Progress.none(careCase)
                .and(running -> takeIn(event, running, at))
                .and(running -> running.conclude(clock.instant(), deadlines));
        cases.save(progress, event.by());
        return Followed.TAKEN_IN;
    }

    private void price(JobEvent event, String brand, Instant at) {
        if (event instanceof JobEnRoute enRoute) {
            noteDeparture.note(enRoute.job(), at);
        }
        if (event instanceof JobCompleted completed) {
            priceJob.price(completed.job(), brand, at);
            if (completed.job().fulfils().contains(ObligationType.REPLACEMENT_RETURNED)) {
                priceReplacementCar.price(completed.incidentId(), brand, at);
            }
        }
    }

    private static Progress takeIn(JobEvent event, Running running, Instant at) {
        return switch (event) {
            case JobOnScene arrived -> running.takeOver(arrived.job(), at, arrived.proof());
            case JobTransporting transporting -> running.carry(transporting.job(), at, transporting.proof());
            case JobCompleted completed -> running.completeJob(completed.job(), at, completed.proof());
            default -> Progress.none(running);
        };
    }
}
