package onward.dispatch.journey.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.contracts.incident.ServiceNeed;
import onward.contracts.incident.ServiceType;
import onward.contracts.value.Capability;

/// What patrols do at the roadside: what it takes, and how long.
final class Roadside {
    private static final Set<ServiceType> SERVICES = Set.of(
            ServiceType.BATTERY,
            ServiceType.TYRE,
            ServiceType.FUEL,
            ServiceType.MISFUEL,
            ServiceType.EV_CHARGE,
            ServiceType.LOCKOUT,
            ServiceType.DIAGNOSE_REPAIR,
            ServiceType.LIGHT_REPAIR,
            ServiceType.WINCH_OUT);

    private Roadside() {}

    /// The most promising repair, if any has a fair chance.
    static Optional<ServiceNeed> repair(Scene scene) {
        return scene.triage().needs().stream()
                .filter(need -> SERVICES.contains(need.service()))
                .filter(need ->
                        need.chanceAtRoadside() >= scene.policy().repair().leastChanceAtRoadside())
                .findFirst();
    }

    static List<Capability> requires(ServiceType service) {
        return switch (service) {
            case BATTERY -> List.of(Capability.of("BATTERY_STOCK"));
            case TYRE -> List.of(Capability.of("TYRE_KIT"));
            case LOCKOUT -> List.of(Capability.of("LOCKSMITH"));
            case EV_CHARGE -> List.of(Capability.of("EV_CHARGER"));
            case DIAGNOSE_REPAIR -> List.of(Capability.of("DIAGNOSTICS"));
            case WINCH_OUT -> List.of(Capability.of("WINCH"));
            default -> List.of(Capability.of("TOOLS_BASIC"));
        };
    }

    static Duration work(ServiceType service) {
        return switch (service) {
            case BATTERY, FUEL -> Duration.ofMinutes(20);
            case EV_CHARGE, DIAGNOSE_REPAIR -> Duration.ofMinutes(45);
            default -> Duration.ofMinutes(30);
        };
    }
}
