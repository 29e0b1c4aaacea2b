package onward.dispatch.car.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.Loan;
import onward.dispatch.car.domain.Loans;

/// Keeps loans, and says at each car whether it is lent.
@ApplicationScoped
class LoanStore implements Loans, PanacheRepositoryBase<LoanRow, UUID> {
    private static final String OPEN = " and state in ('RESERVED', 'DELIVERED', 'HANDED_OVER')";

    private final Clock clock;

    LoanStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Loan.Open> openOf(CarId car) {
        return find("carId = ?1" + OPEN, car.value()).firstResultOptional().map(LoanStore::open);
    }

    @Override
    public List<Loan.Open> of(IncidentId incident) {
        return list("incidentId = ?1" + OPEN + " order by id", incident.value()).stream()
                .map(LoanStore::open)
                .toList();
    }

    @Override
    public void save(Loan loan) {
        var known = findById(loan.terms().id());
        var row = known == null ? new LoanRow() : known;
        row.id = loan.terms().id();
        row.carId = loan.terms().car().value();
        row.incidentId = loan.terms().incident().value();
        row.jobId = loan.terms().job().value();
        row.state = state(loan);
        row.changedAt = clock.instant();
        if (known == null) {
            persist(row);
        }
        flush();
        getEntityManager()
                .createQuery("update CarRow set lent = ?1 where id = ?2")
                .setParameter(1, loan instanceof Loan.Open)
                .setParameter(2, row.carId)
                .executeUpdate();
    }

    private static Loan.Open open(LoanRow row) {
        var terms = new Loan.Terms(row.id, new CarId(row.carId), new IncidentId(row.incidentId), new JobId(row.jobId));
        return switch (row.state) {
            case "RESERVED" -> new Loan.Reserved(terms);
            case "DELIVERED" -> new Loan.Delivered(terms);
            case "HANDED_OVER" -> new Loan.HandedOver(terms);
            default -> throw new IllegalStateException("Loan %s is not open.".formatted(row.id));
        };
    }

    private static String state(Loan loan) {
        return switch (loan) {
            case Loan.Reserved reserved -> "RESERVED";
            case Loan.Delivered delivered -> "DELIVERED";
            case Loan.HandedOver handedOver -> "HANDED_OVER";
            case Loan.Returned returned -> "RETURNED";
            case Loan.Released released -> "RELEASED";
        };
    }
}
