package onward.dispatch.journey;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.incident.CoverResult;
import onward.dispatch.car.domain.CarClass;
import onward.dispatch.journey.domain.CarePolicy;
import onward.dispatch.journey.domain.CarePolicy.Decides;
import onward.dispatch.journey.domain.Cars;
import onward.dispatch.journey.domain.Overnight;
import onward.dispatch.journey.domain.Repair;
import onward.dispatch.journey.domain.Worth;

/// Care policies for tests.
final class Policies {
    static final CarePolicy DEMO = new CarePolicy(
            "test-1",
            Set.of(OptionKind.values()),
            new Decides(Set.of(CoverResult.COVERED, CoverResult.UNKNOWN), 10_000, Duration.ofHours(2)),
            new Worth(90, 1000, 120, 300, 2000, Map.of(OptionKind.SWAP_AND_FIX, 200.0)),
            new Repair(0.5, Duration.ofDays(4)),
            Duration.ofHours(6),
            0.5,
            new Cars(60, 110, Map.of("RX", CarClass.SUV), CarClass.SEDAN, true),
            new Overnight(120, LocalTime.of(9, 0), ZoneId.of("Europe/Paris")));

    private Policies() {}

    static CarePolicy offering(OptionKind... options) {
        return new CarePolicy(
                DEMO.version(),
                Set.of(options),
                DEMO.decides(),
                DEMO.worth(),
                DEMO.repair(),
                DEMO.roadOpensWithin(),
                DEMO.partOfPartlyCovered(),
                DEMO.replacementCar(),
                DEMO.overnight());
    }
}
