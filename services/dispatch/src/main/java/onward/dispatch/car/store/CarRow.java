package onward.dispatch.car.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import onward.contracts.incident.Propulsion;
import onward.dispatch.car.domain.CarClass;
import org.jspecify.annotations.NullUnmarked;

/// A registered replacement car. `lent` says what its open loan says, so that who waits for the row's lock sees it.
@Entity
@NullUnmarked
@Table(name = "replacement_cars")
class CarRow {
    @Id
    String id;

    String plate;
    String model;

    @Enumerated(EnumType.STRING)
    @Column(name = "car_class")
    CarClass carClass;

    @Column(name = "class_rank")
    int classRank;

    int seats;

    @Column(name = "child_seats")
    int childSeats;

    @Enumerated(EnumType.STRING)
    Propulsion propulsion;

    @Column(name = "depot_name")
    String depotName;

    @Column(name = "depot_lon")
    double depotLon;

    @Column(name = "depot_lat")
    double depotLat;

    String[] brands;

    @Column(name = "in_service")
    boolean inService;

    boolean lent;

    @Version
    long version;
}
