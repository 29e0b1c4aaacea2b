package onward.intake.customers.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import onward.contracts.id.CustomerId;
import onward.contracts.incident.Propulsion;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.domain.Versioned;
import onward.intake.facts.domain.Plate;

/// A known vehicle as a row.
@Entity
@Table(name = "vehicles")
public class VehicleRow extends PanacheEntityBase {
    @Id
    public String vin;

    public String brand;

    @Column(name = "customer_id")
    public String customerId;

    public String plate;

    @Column(name = "plate_key")
    public String plateKey;

    @Column(name = "plate_country")
    public String plateCountry;

    public String model;

    @Enumerated(EnumType.STRING)
    public Propulsion propulsion;

    @Embedded
    public CoverColumns cover = new CoverColumns();

    public long version;

    static VehicleRow of(KnownVehicle vehicle) {
        var row = new VehicleRow();
        row.take(vehicle, 1);
        return row;
    }

    void take(KnownVehicle vehicle, long atVersion) {
        vin = vehicle.vin();
        brand = vehicle.brand();
        customerId = vehicle.customer() == null ? null : vehicle.customer().value();
        plate = vehicle.plate();
        var known = Plate.of(vehicle.plate(), vehicle.plateCountry());
        plateKey = known == null ? null : known.key();
        plateCountry = vehicle.plateCountry();
        model = vehicle.model();
        propulsion = vehicle.propulsion();
        cover = CoverColumns.of(vehicle.cover());
        version = atVersion;
    }

    KnownVehicle vehicle() {
        return new KnownVehicle(
                vin,
                brand,
                customerId == null ? null : new CustomerId(customerId),
                plate,
                plateCountry,
                model,
                propulsion,
                CoverColumns.entitlement(cover));
    }

    Versioned<KnownVehicle> versioned() {
        return new Versioned<>(vehicle(), version);
    }
}
