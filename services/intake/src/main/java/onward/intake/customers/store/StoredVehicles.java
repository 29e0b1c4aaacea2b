package onward.intake.customers.store;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.domain.Vehicles;
import onward.intake.customers.domain.Versioned;

/// The vehicles in PostgreSQL.
@ApplicationScoped
class StoredVehicles implements Vehicles {
    private static final String CLAIM_VIN =
            "insert into vehicles (vin, brand, version) values (?1, ?2, 0) on conflict (vin) do nothing";

    private final EntityManager database;

    StoredVehicles(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Versioned<KnownVehicle>> find(String vin) {
        return VehicleRow.<VehicleRow>findByIdOptional(vin).map(VehicleRow::versioned);
    }

    @Override
    public boolean keep(KnownVehicle vehicle, long seenVersion) {
        if (seenVersion == 0 && !isNew(vehicle)) {
            return false;
        }
        VehicleRow row = VehicleRow.findById(vehicle.vin(), PESSIMISTIC_WRITE);
        if (row == null || row.version != seenVersion) {
            return false;
        }
        row.take(vehicle, seenVersion + 1);
        return true;
    }

    private boolean isNew(KnownVehicle vehicle) {
        return database.createNativeQuery(CLAIM_VIN)
                        .setParameter(1, vehicle.vin())
                        .setParameter(2, vehicle.brand())
                        .executeUpdate()
                == 1;
    }
}
