package onward.dispatch.car;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.By;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.Loan;
import onward.dispatch.car.domain.Loans;
import onward.dispatch.job.domain.Accepted;
import onward.dispatch.job.domain.Assignment;
import onward.dispatch.job.domain.EnRoute;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.OnScene;
import org.junit.jupiter.api.Test;

/// A loan goes on with the job that brings the car.
class FollowLoansTest {
    private static final By CREW = By.actor("crew");
    private static final Assignment COURIER =
            new Assignment(new ResponderId("courier-1"), Legs.PROMISED, EtaConfirmation.NOT_NEEDED);
    private final Leg leg = Legs.delivery(1);
    private final Loan.Terms terms = new Loan.Terms(new UUID(9, 9), new CarId("car-1"), leg.incident(), leg.id());
    private final OneLoan loans = new OneLoan(new Loan.Reserved(terms));
    private final FollowLoans followLoans = new FollowLoans(loans);

    @Test
    void a_courier_who_is_there_has_delivered_it() {
        followLoans.follow(new EnRoute(leg, COURIER).arrive(null, CREW));

        assertThat(loans.loan).isEqualTo(new Loan.Delivered(terms));
    }

    @Test
    void a_job_that_is_done_has_handed_it_over() {
        followLoans.follow(new OnScene(leg, COURIER, false).complete(null, CREW));

        assertThat(loans.loan).isEqualTo(new Loan.HandedOver(terms));
    }

    @Test
    void a_job_that_is_called_off_gives_it_free() {
        followLoans.follow(new EnRoute(leg, COURIER).cancelled("not wanted", CREW));

        assertThat(loans.loan).isEqualTo(new Loan.Released(terms));
    }

    @Test
    void a_job_that_fails_gives_it_free() {
        followLoans.follow(new EnRoute(leg, COURIER).failed(null, CREW));

        assertThat(loans.loan).isEqualTo(new Loan.Released(terms));
    }

    @Test
    void whoever_carries_on_brings_it() {
        var successor = new JobId(new UUID(2, 77));

        followLoans.follow(new Accepted(leg, COURIER).released(successor, null, CREW));

        assertThat(loans.loan.terms().job()).isEqualTo(successor);
    }

    @Test
    void what_the_customer_drives_comes_back_with_the_return_of_their_own() {
        loans.loan = new Loan.HandedOver(terms);
        var back = Legs.repair(2).fulfilling(List.of(ObligationType.REPLACEMENT_RETURNED));

        followLoans.follow(new OnScene(back, COURIER, false).complete(null, CREW));

        assertThat(loans.loan).isEqualTo(new Loan.Returned(terms));
    }

    @Test
    void a_cancelled_incident_does_not_take_it_from_who_drives_it() {
        loans.loan = new Loan.HandedOver(terms);

        followLoans.follow(new EnRoute(leg, COURIER).cancelled("not wanted", CREW));

        assertThat(loans.loan).isEqualTo(new Loan.HandedOver(terms));
    }

    private static final class OneLoan implements Loans {
        Loan loan;

        OneLoan(Loan loan) {
            this.loan = loan;
        }

        @Override
        public Optional<Loan.Open> openOf(CarId car) {
            return Optional.of(loan).filter(Loan.Open.class::isInstance).map(Loan.Open.class::cast);
        }

        @Override
        public List<Loan.Open> of(IncidentId incident) {
            return openOf(loan.terms().car()).stream().toList();
        }

        @Override
        public void save(Loan saved) {
            loan = saved;
        }
    }
}
