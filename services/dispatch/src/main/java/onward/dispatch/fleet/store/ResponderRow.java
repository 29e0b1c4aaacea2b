package onward.dispatch.fleet.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import onward.contracts.dispatch.ResponderKind;
import org.jspecify.annotations.NullUnmarked;

/// A registered responder. `able` are its capabilities with counts expanded, so that SQL can ask for `SEATS(4)`.
@Entity
@NullUnmarked
@Table(name = "responders")
class ResponderRow {
    @Id
    String id;

    String name;

    @Enumerated(EnumType.STRING)
    ResponderKind kind;

    String[] capabilities;

    String[] able;

    @Column(name = "home_lon")
    double homeLon;

    @Column(name = "home_lat")
    double homeLat;

    String[] brands;

    @Column(name = "speed_kmh")
    double speedKmh;

    @Column(name = "detour_factor")
    double detourFactor;

    @Column(name = "turnout_seconds")
    long turnoutSeconds;

    @Column(name = "cost_per_hour")
    BigDecimal costPerHour;

    @Column(name = "cost_currency")
    String costCurrency;

    @Column(name = "stack_size")
    int stackSize;

    @Column(name = "on_shift")
    boolean onShift;

    @Column(name = "shift_until")
    Instant shiftUntil;

    @Version
    long version;
}
