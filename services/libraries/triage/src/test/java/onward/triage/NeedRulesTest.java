package onward.triage;

import static onward.triage.AReport.aReport;
import static onward.triage.AReport.ofCause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import onward.contracts.incident.FaultCause;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Propulsion;
import onward.contracts.incident.ServiceNeed;
import onward.contracts.incident.ServiceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NeedRulesTest {
    @ParameterizedTest
    @CsvSource({
        "BATTERY, BATTERY, 0.92, flat-battery",
        "LACK_OF_FUEL, FUEL, 0.97, empty-tank",
        "HV_BATTERY_FLAT, EV_CHARGE, 0.75, empty-traction-battery",
        "MISFUEL, MISFUEL, 0.8, wrong-fuel",
        "TYRE_PUNCTURE, TYRE, 0.85, puncture",
        "TYRE_PRESSURE, TYRE, 0.95, low-tyre",
        "KEY_OR_LOCK, LOCKOUT, 0.85, locked-out",
        "LIGHTING, LIGHT_REPAIR, 0.95, broken-light",
        "STUCK, WINCH_OUT, 0.9, stuck-fast",
        "IMMOBILISER, DIAGNOSE_REPAIR, 0.55, immobilised",
        "OTHER, DIAGNOSE_REPAIR, 0.6, unknown-fault"
    })
    void a_fault_that_is_usually_mended_at_the_roadside_needs_that_help_alone(
            FaultCause cause, ServiceType service, double chance, String rule) {
        var triage = ofCause(cause).triaged();

        assertThat(triage.needs()).containsExactly(new ServiceNeed(service, chance, rule));
    }

    @ParameterizedTest
    @CsvSource({
        "COOLING, DIAGNOSE_REPAIR, 0.45, hot-engine",
        "ENGINE, DIAGNOSE_REPAIR, 0.35, dead-engine",
        "BRAKING, DIAGNOSE_REPAIR, 0.3, failing-brakes",
        "STEERING, DIAGNOSE_REPAIR, 0.15, failing-steering",
        "TRANSMISSION, DIAGNOSE_REPAIR, 0.1, broken-gearbox"
    })
    void a_fault_that_is_seldom_mended_at_the_roadside_needs_a_tow_as_well(
            FaultCause cause, ServiceType service, double chance, String rule) {
        var triage = ofCause(cause).triaged();

        assertThat(triage.needs())
                .containsExactly(
                        new ServiceNeed(service, chance, rule),
                        new ServiceNeed(ServiceType.TOW, 0, "seldom-drives-on"));
    }

    @ParameterizedTest
    @EnumSource(FaultCause.class)
    void every_cause_has_a_rule(FaultCause cause) {
        var triage = ofCause(cause).triaged();

        assertThat(triage.needs()).isNotEmpty();
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        assertThat(NeedRules.ALL).extracting(NeedRule::name).doesNotHaveDuplicates();
        assertThat(EnumSet.allOf(FaultCause.class)).hasSizeLessThanOrEqualTo(NeedRules.ALL.size());
    }

    @Test
    void a_fault_that_nobody_named_is_looked_at_by_a_patrol() {
        var triage = aReport().triaged();

        assertThat(triage.needs()).extracting(ServiceNeed::rule).containsExactly("unknown-fault");
    }

    @Test
    void missing_keys_are_a_lockout_even_when_nobody_named_a_fault() {
        var triage = aReport().withoutKeys().triaged();

        assertThat(triage.needs()).extracting(ServiceNeed::service).containsExactly(ServiceType.LOCKOUT);
    }

    @Test
    void missing_keys_and_a_flat_battery_need_both_kinds_of_help() {
        var triage = ofCause(FaultCause.BATTERY).withoutKeys().triaged();

        assertThat(triage.needs())
                .extracting(ServiceNeed::service, ServiceNeed::chanceAtRoadside)
                .containsExactly(tuple(ServiceType.BATTERY, 0.92), tuple(ServiceType.LOCKOUT, 0.85));
    }

    @Test
    void an_electric_car_without_energy_is_charged_and_not_fuelled() {
        var triage =
                ofCause(FaultCause.LACK_OF_FUEL).runningOn(Propulsion.ELECTRIC).triaged();

        assertThat(triage.needs()).extracting(ServiceNeed::service).containsExactly(ServiceType.EV_CHARGE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Propulsion.class,
            names = {"HYDROGEN", "GAS"})
    void what_nobody_can_carry_in_a_can_is_towed(Propulsion propulsion) {
        var triage = ofCause(FaultCause.LACK_OF_FUEL).runningOn(propulsion).triaged();

        assertThat(triage.needs()).extracting(ServiceNeed::service).containsExactly(ServiceType.TOW);
    }

    @Test
    void blocked_wheels_make_a_repair_less_likely_and_ask_for_a_tow() {
        var triage = ofCause(FaultCause.BATTERY).withBlockedWheels().triaged();

        assertThat(triage.needs())
                .extracting(ServiceNeed::service, ServiceNeed::chanceAtRoadside)
                .containsExactly(tuple(ServiceType.BATTERY, 0.28), tuple(ServiceType.TOW, 0.0));
    }

    @Test
    void a_stuck_car_is_winched_out_although_its_wheels_do_not_turn() {
        var triage = ofCause(FaultCause.STUCK).withBlockedWheels().triaged();

        assertThat(triage.needs())
                .extracting(ServiceNeed::service, ServiceNeed::chanceAtRoadside)
                .containsExactly(tuple(ServiceType.WINCH_OUT, 0.9));
    }

    @Test
    void the_drive_of_an_electric_car_is_seldom_opened_at_the_roadside() {
        var triage = ofCause(FaultCause.ENGINE).runningOn(Propulsion.ELECTRIC).triaged();

        assertThat(triage.needs().getFirst().chanceAtRoadside()).isEqualTo(0.21);
    }

    @Test
    void a_car_that_still_drives_is_not_towed() {
        var triage = ofCause(FaultCause.COOLING).thatDrives().triaged();

        assertThat(triage.needs()).extracting(ServiceNeed::service).containsExactly(ServiceType.DIAGNOSE_REPAIR);
    }

    @Test
    void an_accident_by_its_kind_needs_recovery_and_no_second_tow() {
        var triage = aReport().ofKind(IncidentKind.ACCIDENT).triaged();

        assertThat(triage.needs()).extracting(ServiceNeed::service).containsExactly(ServiceType.ACCIDENT_RECOVERY);
    }
}
