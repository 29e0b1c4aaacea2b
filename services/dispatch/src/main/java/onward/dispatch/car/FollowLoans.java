package onward.dispatch.car;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.dispatch.car.domain.Loan;
import onward.dispatch.car.domain.Loans;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;

/// Moves loans on with the jobs that bring cars and take them back.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
class FollowLoans implements JobFollower {
    private final Loans loans;

    FollowLoans(Loans loans) {
        this.loans = loans;
    }

    @Override
    public void follow(Step step) {
        if (step.job().leg().service() == ServiceType.REPLACEMENT_CAR_DELIVERY) {
            delivery(step);
        }
        if (step.change() instanceof JobChange.Completed && takesBack(step.job())) {
            loans.of(step.job().leg().incident()).stream()
                    .filter(Loan.HandedOver.class::isInstance)
                    .map(Loan.HandedOver.class::cast)
                    .forEach(loan -> loans.save(loan.giveBack()));
        }
    }

    private static boolean takesBack(Job job) {
        return job.leg().fulfils().contains(ObligationType.REPLACEMENT_RETURNED);
    }

    private void delivery(Step step) {
        switch (step.change()) {
            case JobChange.OnScene there ->
                undelivered(step.job())
                        .filter(Loan.Reserved.class::isInstance)
                        .map(Loan.Reserved.class::cast)
                        .ifPresent(loan -> loans.save(loan.deliver()));
            case JobChange.Completed done -> undelivered(step.job()).ifPresent(loan -> loans.save(loan.handOver()));
            case JobChange.Reassigned given ->
                undelivered(step.job()).ifPresent(loan -> loans.save(loan.by(given.successor())));
            case JobChange.Cancelled off -> undelivered(step.job()).ifPresent(loan -> loans.save(loan.release()));
            case JobChange.Unsuccessful failed -> undelivered(step.job()).ifPresent(loan -> loans.save(loan.release()));
            case JobChange.Goa gone -> undelivered(step.job()).ifPresent(loan -> loans.save(loan.release()));
            default -> {}
        }
    }

    private Optional<Loan.Undelivered> undelivered(Job job) {
        return loans.of(job.leg().incident()).stream()
                .filter(loan -> loan.terms().job().equals(job.id()))
                .filter(Loan.Undelivered.class::isInstance)
                .map(Loan.Undelivered.class::cast)
                .findFirst();
    }
}
