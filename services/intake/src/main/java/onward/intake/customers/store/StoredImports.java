package onward.intake.customers.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.intake.customers.domain.ImportProgress;
import onward.intake.customers.domain.Imports;
import onward.intake.customers.domain.KeptLines;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.domain.VehicleLine.Reason;
import onward.intake.customers.domain.VehicleLine.Sound;
import onward.intake.customers.domain.VehicleLine.Unsound;

/// Imports in PostgreSQL: many lines in a few statements, in an order in which two files do not wait for each other.
@ApplicationScoped
class StoredImports implements Imports {
    private static final String FIND = "select lines, kept, refused from vehicle_imports where name = :name";
    private static final String BEGIN = """
            insert into vehicle_imports (name, lines, kept, refused) values (:name, 1, 0, 0) on conflict do nothing
            """;
    private static final String NOTE =
            "update vehicle_imports set lines = :lines, kept = :kept, refused = :refused where name = :name";

    /// Files that know the same cars and owners would wait for each other's rows in a circle.
    private static final String ONE_AT_A_TIME =
            "select count(*) from pg_advisory_xact_lock(hashtextextended('vehicle_imports', 0))";

    private final EntityManager database;
    private final KeptOwners owners;
    private final OwnerBrands ownerBrands;
    private final KeptVehicles vehicles;
    private final RefusedLines refusedLines;

    StoredImports(
            EntityManager database,
            KeptOwners owners,
            OwnerBrands ownerBrands,
            KeptVehicles vehicles,
            RefusedLines refusedLines) {
        this.database = database;
        this.owners = owners;
        this.ownerBrands = ownerBrands;
        this.vehicles = vehicles;
        this.refusedLines = refusedLines;
    }

    @Override
    public Optional<ImportProgress> find(String name) {
        return database.createNativeQuery(FIND, Tuple.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(row -> progress((Tuple) row));
    }

    @Override
    public ImportProgress findForChange(String name) {
        database.createNativeQuery(BEGIN).setParameter("name", name).executeUpdate();
        var row = database.createNativeQuery(FIND + " for update", Tuple.class)
                .setParameter("name", name)
                .getSingleResult();
        return progress((Tuple) row);
    }

    @Override
    public KeptLines keep(List<Sound> lines) {
        database.createNativeQuery(ONE_AT_A_TIME).getSingleResult();
        var refused = new ArrayList<Unsound>();
        var told = owners.keep(lines);
        var brandOf = ownerBrands.of(lines);
        var owned = lines.stream()
                .filter(line -> isOwnedWithinBrand(line, brandOf, refused))
                .collect(Collectors.toMap(line -> line.vehicle().vin(), line -> line, (earlier, later) -> later));
        var kept = vehicles.keep(owned.values().stream()
                .map(Sound::vehicle)
                .sorted(Comparator.comparing(KnownVehicle::vin))
                .toList());
        owned.forEach((vin, line) -> {
            if (!kept.contains(vin)) {
                refused.add(refusal(line, "vin", "It is known as a vehicle of another brand."));
            }
        });
        return new KeptLines(refused, told.added(), told.changed());
    }

    private static boolean isOwnedWithinBrand(Sound line, Map<String, String> brandOf, List<Unsound> refused) {
        var owner = line.vehicle().customer();
        if (owner == null || line.vehicle().brand().equals(brandOf.get(owner.value()))) {
            return true;
        }
        refused.add(refusal(line, "customer", "A customer of the brand is expected, or a name to register them by."));
        return false;
    }

    private static Unsound refusal(Sound line, String column, String expected) {
        return new Unsound(line.number(), List.of(new Reason(column, expected)));
    }

    @Override
    public void note(String name, ImportProgress progress, List<Unsound> refused) {
        database.createNativeQuery(NOTE)
                .setParameter("name", name)
                .setParameter("lines", progress.lines())
                .setParameter("kept", progress.kept())
                .setParameter("refused", progress.refused())
                .executeUpdate();
        refusedLines.add(name, refused);
    }

    @Override
    public List<Unsound> refused(String name, long after, int most) {
        return refusedLines.after(name, after, most);
    }

    private static ImportProgress progress(Tuple row) {
        return new ImportProgress(
                row.get("lines", Long.class), row.get("kept", Long.class), row.get("refused", Long.class));
    }
}
