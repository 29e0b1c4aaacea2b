package onward.intake.customers.store;

import static java.util.Comparator.comparing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import onward.contracts.id.CustomerId;
import onward.contracts.incident.IncidentFacts;
import onward.intake.RoundTrip;
import onward.intake.customers.domain.Acquaintance;
import onward.intake.customers.domain.Acquaintances;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.store.RowReading.Known;
import org.jspecify.annotations.Nullable;

/// Looks up whom and what a report is about, by plate and phone together with what else is asked about it, then by
/// VIN if one is told, and whose car it is if somebody calls about another's; a VIN weighs more than a plate.
@ApplicationScoped
class StoredAcquaintances implements Acquaintances {
    private static final int MOST_CUSTOMERS = 5;

    private static final String BY_VIN =
            "select " + RowReading.VEHICLE + RowReading.COVER + " from vehicles where vin = ? and brand = ?";
    private static final String BY_ID =
            "select " + RowReading.CUSTOMER + RowReading.COVER + " from customers where id = ? and brand = ?";

    private static final String ALL_RECORDS =
            "id in ?1 or mergedInto in ?1 order by case when mergedInto is null then 0 else 1 end, id";

    private final AgroalDataSource database;
    private final RoundTrip roundTrip;
    private final PlateAndPhone plateAndPhone;

    StoredAcquaintances(AgroalDataSource database, RoundTrip roundTrip, PlateAndPhone plateAndPhone) {
        this.database = database;
        this.roundTrip = roundTrip;
        this.plateAndPhone = plateAndPhone;
    }

    @Override
    public Acquaintance in(IncidentFacts facts) {
        var answer = roundTrip.answer(plateAndPhone, facts);
        var byVin = byVin(facts);
        var vehicle = byVin == null ? answer.vehicle() : byVin;
        var known = answer.customers();
        if (vehicle != null && vehicle.customer() != null) {
            addOwner(facts.brand(), vehicle.customer(), known);
        }
        return new Acquaintance(vehicle, records(known));
    }

    private @Nullable KnownVehicle byVin(IncidentFacts facts) {
        var vin = facts.vehicle() == null ? null : facts.vehicle().vin();
        if (vin == null) {
            return null;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BY_VIN)) {
            statement.setString(1, vin);
            statement.setString(2, facts.brand());
            return PlateAndPhone.vehicle(statement.executeQuery());
        } catch (SQLException e) {
            throw new CustomersUnavailable(e);
        }
    }

    /// Unless it is the owner who calls.
    private void addOwner(String brand, CustomerId owner, List<Known> known) {
        if (known.stream().anyMatch(each -> each.customer().id().equals(owner))) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BY_ID)) {
            statement.setString(1, owner.value());
            statement.setString(2, brand);
            known.addAll(PlateAndPhone.customers(statement.executeQuery()));
        } catch (SQLException e) {
            throw new CustomersUnavailable(e);
        }
        known.sort(comparing(each -> each.customer().id().value()));
    }

    /// With all records of those of whom there are several, the one that stays first.
    private static List<Customer> records(List<Known> known) {
        var few = known.stream().limit(MOST_CUSTOMERS).toList();
        if (few.stream().noneMatch(Known::isOneOfSeveral)) {
            return few.stream().map(Known::customer).toList();
        }
        var ids = few.stream().map(each -> each.customer().known().value()).collect(Collectors.toSet());
        return CustomerRow.<CustomerRow>list(ALL_RECORDS, ids).stream()
                .map(CustomerRow::customer)
                .toList();
    }
}
