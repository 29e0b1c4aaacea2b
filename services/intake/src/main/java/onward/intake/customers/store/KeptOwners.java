package onward.intake.customers.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import onward.contracts.id.CustomerId;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.VehicleLine.Sound;

/// Keeps the owners of many vehicles in one statement.
@ApplicationScoped
class KeptOwners {
    private static final String UPSERT = """
            insert into customers (id, brand, name, phone, language, version)
            select *, 1 from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
            on conflict (id) do update
               set name = coalesce(excluded.name, customers.name), phone = coalesce(excluded.phone, customers.phone),
                   language = coalesce(excluded.language, customers.language), version = customers.version + 1
             where customers.brand = excluded.brand and customers.merged_into is null
               and (coalesce(excluded.name, customers.name), coalesce(excluded.phone, customers.phone),
                    coalesce(excluded.language, customers.language))
                   is distinct from (customers.name, customers.phone, customers.language)
            returning id, brand, name, phone, language, version
            """;

    private final AgroalDataSource database;

    KeptOwners(AgroalDataSource database) {
        this.database = database;
    }

    /// Who is new, and who has changed.
    record Told(List<Customer> added, List<Customer> changed) {}

    /// The later line where two are about the same owner. Long because each column has its line.
    Told keep(List<Sound> lines) {
        var owners = lines.stream()
                .map(Sound::owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Customer::id, owner -> owner, (earlier, later) -> later))
                .values();
        var told = new Told(new ArrayList<>(), new ArrayList<>());
        if (owners.isEmpty()) {
            return told;
        }
        var columns = new Columns<>(owners.stream()
                .sorted(Comparator.comparing(owner -> owner.id().value()))
                .toList());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(UPSERT)) {
            columns.text(statement, owner -> owner.id().value());
            columns.text(statement, Customer::brand);
            columns.text(statement, Customer::name);
            columns.text(statement, Customer::phone);
            columns.text(statement, Customer::language);
            var rows = statement.executeQuery();
            while (rows.next()) {
                var owner = new Customer(
                        new CustomerId(rows.getString("id")),
                        rows.getString("brand"),
                        rows.getString("name"),
                        rows.getString("phone"),
                        rows.getString("language"),
                        null);
                (rows.getLong("version") == 1 ? told.added() : told.changed()).add(owner);
            }
            return told;
        } catch (SQLException e) {
            throw new CustomersUnavailable(e);
        }
    }
}
