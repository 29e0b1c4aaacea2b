package onward.resolution.casefile.domain;

import static onward.contracts.resolution.ObligationType.CUSTOMER_AT_DESTINATION;
import static onward.contracts.resolution.ObligationType.REPLACEMENT_RETURNED;
import static onward.contracts.resolution.ObligationType.VEHICLE_RECOVERED;
import static onward.contracts.resolution.ObligationType.VEHICLE_REPAIRED;
import static onward.contracts.resolution.ObligationType.VEHICLE_RETURNED;
import static onward.resolution.Given.DEADLINES;
import static onward.resolution.Given.NOON;
import static onward.resolution.Given.alpinePlan;
import static onward.resolution.Given.anIncident;
import static onward.resolution.Given.carriedHome;
import static onward.resolution.Given.flight;
import static onward.resolution.Given.job;
import static onward.resolution.Given.plan;
import static onward.resolution.Given.roadsidePlan;
import static onward.resolution.Given.tow;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.domain.Obligation.Owed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwedByPlanTest {
    private final IncidentId incident = anIncident();

    @Test
    void the_alpine_family_is_owed_five_things_each_by_its_time() {
        assertThat(owedBy(alpinePlan(incident)))
                .containsExactly(
                        new Owed(CUSTOMER_AT_DESTINATION, NOON.plus(Duration.ofHours(2))),
                        new Owed(VEHICLE_RECOVERED, NOON.plus(Duration.ofHours(24))),
                        new Owed(VEHICLE_REPAIRED, NOON.plus(Duration.ofDays(4))),
                        new Owed(VEHICLE_RETURNED, NOON.plus(Duration.ofDays(5))),
                        new Owed(REPLACEMENT_RETURNED, NOON.plus(Duration.ofDays(6))));
    }

    @Test
    void a_repair_at_the_roadside_owes_no_return() {
        assertThat(owedBy(roadsidePlan(incident)))
                .extracting(Owed::type)
                .containsExactly(CUSTOMER_AT_DESTINATION, VEHICLE_RECOVERED, VEHICLE_REPAIRED);
    }

    @Test
    void a_car_that_is_carried_home_as_it_is_owes_no_repair() {
        assertThat(owedBy(plan(OptionKind.HELICOPTER_PICKUP, flight(incident), tow(incident), carriedHome(incident))))
                .extracting(Owed::type)
                .containsExactly(CUSTOMER_AT_DESTINATION, VEHICLE_RECOVERED, VEHICLE_RETURNED);
    }

    @Test
    void a_vehicle_behind_a_closed_road_is_due_after_the_road_opens() {
        var opens = NOON.plus(Duration.ofHours(6));
        var tow = job(incident, ServiceType.TOW, JobState.RESERVED, opens, VEHICLE_RECOVERED);

        var owed = owedBy(plan(OptionKind.HELICOPTER_PICKUP, flight(incident), tow));

        assertThat(owed).contains(new Owed(VEHICLE_RECOVERED, opens.plus(Duration.ofHours(24))));
    }

    @Test
    void a_plan_that_names_no_arrival_counts_its_time_to_mobility() {
        var named = plan(OptionKind.HELICOPTER_PICKUP, flight(incident));
        var unnamed = new PlanFacts(
                named.option(),
                named.recommended(),
                named.chosenBy(),
                null,
                List.of(),
                Duration.ofMinutes(90),
                null,
                named.cost(),
                named.coveredBy(),
                named.jobs());

        assertThat(owedBy(unnamed))
                .containsExactly(new Owed(CUSTOMER_AT_DESTINATION, NOON.plus(Duration.ofMinutes(90))));
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "GOA", "UNSUCCESSFUL", "REASSIGNED"})
    void a_job_that_was_given_up_owes_nothing(JobState state) {
        var given = job(incident, ServiceType.TOW, state, null, ObligationType.VEHICLE_RECOVERED);

        assertThat(owedBy(plan(OptionKind.TAXI, given))).isEmpty();
    }

    private static List<Owed> owedBy(PlanFacts plan) {
        return new OwedByPlan(plan, NOON, DEADLINES).all();
    }
}
