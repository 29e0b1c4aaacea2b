package onward.triage;

import static onward.contracts.incident.FaultCause.ACCIDENT;
import static onward.contracts.incident.FaultCause.BATTERY;
import static onward.contracts.incident.FaultCause.BRAKING;
import static onward.contracts.incident.FaultCause.COOLING;
import static onward.contracts.incident.FaultCause.ENGINE;
import static onward.contracts.incident.FaultCause.HV_BATTERY_FLAT;
import static onward.contracts.incident.FaultCause.IMMOBILISER;
import static onward.contracts.incident.FaultCause.KEY_OR_LOCK;
import static onward.contracts.incident.FaultCause.LACK_OF_FUEL;
import static onward.contracts.incident.FaultCause.LIGHTING;
import static onward.contracts.incident.FaultCause.MISFUEL;
import static onward.contracts.incident.FaultCause.OTHER;
import static onward.contracts.incident.FaultCause.STEERING;
import static onward.contracts.incident.FaultCause.STUCK;
import static onward.contracts.incident.FaultCause.TRANSMISSION;
import static onward.contracts.incident.FaultCause.TYRE_PRESSURE;
import static onward.contracts.incident.FaultCause.TYRE_PUNCTURE;
import static onward.contracts.incident.Propulsion.ELECTRIC;
import static onward.contracts.incident.Propulsion.GAS;
import static onward.contracts.incident.Propulsion.HYDROGEN;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import onward.contracts.incident.ServiceNeed;
import onward.contracts.incident.ServiceType;

/// Fault and vehicle to the help needed. The chances are those of the trade: about 84 of 100 cars drive on after a
/// roadside repair, batteries and tyres more often, gearboxes hardly ever.
final class NeedRules {
    /// Below this chance of driving on, a tow is needed as well.
    static final double TOW_BELOW = 0.5;

    static final NeedRule FLAT_BATTERY = rule("flat-battery", ServiceType.BATTERY, 0.92, s -> s.hasCause(BATTERY));
    static final NeedRule EMPTY_TANK = rule(
            "empty-tank", ServiceType.FUEL, 0.97, s -> s.hasCause(LACK_OF_FUEL) && !s.runsOn(ELECTRIC, HYDROGEN, GAS));
    static final NeedRule EMPTY_TRACTION_BATTERY = rule(
            "empty-traction-battery",
            ServiceType.EV_CHARGE,
            0.75,
            s -> s.hasCause(HV_BATTERY_FLAT) || (s.hasCause(LACK_OF_FUEL) && s.runsOn(ELECTRIC)));
    static final NeedRule WRONG_FUEL = rule("wrong-fuel", ServiceType.MISFUEL, 0.8, s -> s.hasCause(MISFUEL));
    static final NeedRule PUNCTURE = rule("puncture", ServiceType.TYRE, 0.85, s -> s.hasCause(TYRE_PUNCTURE));
    static final NeedRule LOW_TYRE = rule("low-tyre", ServiceType.TYRE, 0.95, s -> s.hasCause(TYRE_PRESSURE));
    static final NeedRule LOCKED_OUT =
            rule("locked-out", ServiceType.LOCKOUT, 0.85, s -> s.hasCause(KEY_OR_LOCK) || s.keysAreMissing());
    static final NeedRule BROKEN_LIGHT =
            rule("broken-light", ServiceType.LIGHT_REPAIR, 0.95, s -> s.hasCause(LIGHTING));
    static final NeedRule STUCK_FAST = rule("stuck-fast", ServiceType.WINCH_OUT, 0.9, s -> s.hasCause(STUCK));
    static final NeedRule IMMOBILISED =
            rule("immobilised", ServiceType.DIAGNOSE_REPAIR, 0.55, s -> s.hasCause(IMMOBILISER));
    static final NeedRule HOT_ENGINE = rule("hot-engine", ServiceType.DIAGNOSE_REPAIR, 0.45, s -> s.hasCause(COOLING));
    static final NeedRule DEAD_ENGINE = rule("dead-engine", ServiceType.DIAGNOSE_REPAIR, 0.35, s -> s.hasCause(ENGINE));
    static final NeedRule FAILING_BRAKES =
            rule("failing-brakes", ServiceType.DIAGNOSE_REPAIR, 0.3, s -> s.hasCause(BRAKING));
    static final NeedRule FAILING_STEERING =
            rule("failing-steering", ServiceType.DIAGNOSE_REPAIR, 0.15, s -> s.hasCause(STEERING));
    static final NeedRule BROKEN_GEARBOX =
            rule("broken-gearbox", ServiceType.DIAGNOSE_REPAIR, 0.1, s -> s.hasCause(TRANSMISSION));
    static final NeedRule UNKNOWN_FAULT = rule(
            "unknown-fault",
            ServiceType.DIAGNOSE_REPAIR,
            0.6,
            s -> s.hasCause(OTHER) || (s.cause() == null && !s.keysAreMissing()));
    static final NeedRule CRASHED = rule("crashed", ServiceType.ACCIDENT_RECOVERY, 0, s -> s.hasCause(ACCIDENT));

    static final List<NeedRule> ALL = List.of(
            FLAT_BATTERY,
            EMPTY_TANK,
            EMPTY_TRACTION_BATTERY,
            WRONG_FUEL,
            PUNCTURE,
            LOW_TYRE,
            LOCKED_OUT,
            BROKEN_LIGHT,
            STUCK_FAST,
            IMMOBILISED,
            HOT_ENGINE,
            DEAD_ENGINE,
            FAILING_BRAKES,
            FAILING_STEERING,
            BROKEN_GEARBOX,
            UNKNOWN_FAULT,
            CRASHED);

    /// The name of the rule that asks for a tow when the roadside promises too little.
    static final String SELDOM_DRIVES_ON = "seldom-drives-on";

    private NeedRules() {}

    /// The help needed, most promising first, each kind of service once.
    static List<ServiceNeed> needsOf(Situation situation) {
        var needs = new LinkedHashMap<ServiceType, ServiceNeed>();
        for (var rule : ALL) {
            if (rule.applies().test(situation)) {
                needs.putIfAbsent(rule.service(), rule.need(situation));
            }
        }
        if (needsTow(situation, needs.values().stream().toList())) {
            needs.put(ServiceType.TOW, new ServiceNeed(ServiceType.TOW, 0, SELDOM_DRIVES_ON));
        }
        return needs.values().stream()
                .sorted(Comparator.comparingDouble(ServiceNeed::chanceAtRoadside)
                        .reversed())
                .toList();
    }

    /// A car that fails in two ways drives on only when both are mended, so the least promising help decides.
    private static boolean needsTow(Situation situation, List<ServiceNeed> needs) {
        var recovered = needs.stream().anyMatch(need -> need.service() == ServiceType.ACCIDENT_RECOVERY);
        var worst =
                needs.stream().mapToDouble(ServiceNeed::chanceAtRoadside).min().orElse(0);
        return !recovered && !situation.isDrivable() && worst < TOW_BELOW;
    }

    private static NeedRule rule(String name, ServiceType service, double chance, Predicate<Situation> applies) {
        return new NeedRule(name, service, chance, applies);
    }
}
