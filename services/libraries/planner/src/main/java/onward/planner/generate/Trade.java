package onward.planner.generate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onward.planner.problem.Kind;

/// A sort of unit: how it moves, what it can do, what else some of them can do, and what it costs per hour.
enum Trade {
    PATROL("patrol", new Kind(50, 1.3), List.of("repair", "battery"), "key", 0.25, 28, 31, 24, 90),
    TOW("tow", new Kind(42, 1.35), List.of("tow", "battery"), "", 0, 38, 40, 28, 100),
    ALPINE_PATROL("patrol", new Kind(48, 1.6), List.of("repair", "battery"), "car", 0.2, 30, 33, 24, 90),
    ALPINE_TOW("tow", new Kind(40, 1.6), List.of("tow", "battery"), "heavy", 0.25, 42, 42, 28, 100),
    COURIER("courier", new Kind(55, 1.55), List.of("car", "battery"), "", 0, 26, 26, 20, 80),
    HELICOPTER("helicopter", new Kind(220, 1), List.of("rescue", "car"), "", 0, 900, 900, 300, 1200);

    private final String kindName;
    private final Kind kind;
    private final List<String> capabilities;
    private final String extra;
    private final double extraShare;
    private final double driveCost;
    private final double otherDriveCost;
    private final double serviceCost;
    private final double overtimeCost;

    Trade(
            String kindName,
            Kind kind,
            List<String> capabilities,
            String extra,
            double extraShare,
            double driveCost,
            double otherDriveCost,
            double serviceCost,
            double overtimeCost) {
        this.kindName = kindName;
        this.kind = kind;
        this.capabilities = capabilities;
        this.extra = extra;
        this.extraShare = extraShare;
        this.driveCost = driveCost;
        this.otherDriveCost = otherDriveCost;
        this.serviceCost = serviceCost;
        this.overtimeCost = overtimeCost;
    }

    String kindName() {
        return kindName;
    }

    Kind kind() {
        return kind;
    }

    Set<String> capabilities(Chance chance) {
        var all = new LinkedHashSet<>(capabilities);
        if (chance.happens(extraShare)) {
            all.add(extra);
        }
        return all;
    }

    double driveCostPerHour(Chance chance) {
        return chance.pick(driveCost, otherDriveCost);
    }

    double serviceCostPerHour() {
        return serviceCost;
    }

    double overtimeCostPerHour() {
        return overtimeCost;
    }
}
