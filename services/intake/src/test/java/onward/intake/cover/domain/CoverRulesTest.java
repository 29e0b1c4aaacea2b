package onward.intake.cover.domain;

import static onward.contracts.incident.CoverResult.COVERED;
import static onward.contracts.incident.CoverResult.NOT_COVERED;
import static onward.contracts.incident.CoverResult.PARTLY_COVERED;
import static onward.contracts.incident.CoverResult.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onward.contracts.id.CustomerId;
import onward.contracts.incident.Cover;
import onward.contracts.incident.CoverLimits;
import onward.contracts.incident.CoverResult;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.intake.customers.domain.Acquaintance;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Entitlement;
import onward.intake.customers.domain.Entitlement.Kind;
import onward.intake.customers.domain.Entitlement.Scope;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.domain.Limits;
import onward.intake.facts.domain.Area;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-12-20");
    private static final Position VAL_D_ISERE = new Position(6.98, 45.45);
    private static final Entitlement FULL = new Entitlement(Scope.FULL, null, null);
    private static final Entitlement PARTIAL = new Entitlement(Scope.PARTIAL, null, null);

    private int used;

    @Test
    void the_vehicle_s_cover_comes_first() {
        assertThat(judge(vehicle(FULL), customer("marie", PARTIAL)).result()).isEqualTo(COVERED);
        assertThat(judge(vehicle(PARTIAL), customer("marie", FULL)).result()).isEqualTo(PARTLY_COVERED);
    }

    @Test
    void the_customer_s_own_cover_helps_when_the_vehicle_has_none() {
        assertThat(judge(vehicle(null), customer("marie", FULL)).result()).isEqualTo(COVERED);
        assertThat(judge(null, customer("marie", PARTIAL)).result()).isEqualTo(PARTLY_COVERED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-20, 2026-12-20, COVERED",
        "2026-12-21, , NOT_COVERED",
        ", 2026-12-19, NOT_COVERED",
        ", , COVERED"
    })
    void a_cover_holds_from_its_first_day_to_its_last(
            @Nullable LocalDate from, @Nullable LocalDate until, CoverResult result) {
        assertThat(judge(vehicle(new Entitlement(Scope.FULL, from, until))).result())
                .isEqualTo(result);
    }

    @Test
    void a_known_vehicle_without_cover_is_not_covered() {
        assertThat(judge(vehicle(null)).result()).isEqualTo(NOT_COVERED);
    }

    @Test
    void when_nobody_is_known_the_cover_is_not_known_either() {
        assertThat(judge(null))
                .isEqualTo(new Cover(UNKNOWN, List.of("Neither the vehicle nor the phone number is known."), null));
    }

    @Test
    void a_known_customer_in_an_unknown_vehicle_is_named() {
        var cover = judge(null, customer("marie", null));

        assertThat(cover.result()).isEqualTo(UNKNOWN);
        assertThat(cover.customer()).isEqualTo(new CustomerId("marie"));
    }

    @Test
    void of_two_customers_with_one_phone_neither_is_named() {
        assertThat(judge(null, customer("marie", null), customer("paul", null)).customer())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, COVERED, 1", "1, COVERED, 0", "2, NOT_COVERED, ", "3, NOT_COVERED, "})
    void claims_count_within_the_year(int usedBefore, CoverResult result, @Nullable Integer left) {
        used = usedBefore;

        var cover = judge(vehicle(limited(new Limits(2, 100, Money.euros(500), null))));

        assertThat(cover.result()).isEqualTo(result);
        assertThat(cover.left() == null ? null : cover.left().claimsLeft()).isEqualTo(left);
    }

    @Test
    void what_is_left_is_told_with_its_contract() {
        var cover = judge(vehicle(limited(new Limits(null, 100, Money.euros(500), null))));

        assertThat(cover.left()).isEqualTo(new CoverLimits("vehicle:JTJBARBZ802123456", null, 100, Money.euros(500)));
        assertThat(cover.reasons())
                .containsExactly(
                        "The vehicle has full cover by warranty.",
                        "A tow is covered for 100 km.",
                        "The way onward is covered up to 500.00 EUR.");
    }

    @Test
    void a_contract_ends_at_its_territory_and_the_next_one_answers() {
        var italyOnly = limited(new Limits(null, null, null, new Area(8, 36, 18, 45)));

        assertThat(judge(vehicle(italyOnly)).result()).isEqualTo(NOT_COVERED);
        assertThat(judge(vehicle(italyOnly)).reasons())
                .containsExactly("The place is outside the territory of the cover.");
        assertThat(judge(vehicle(italyOnly), customer("marie", PARTIAL)).result())
                .isEqualTo(PARTLY_COVERED);
    }

    private static Entitlement limited(Limits limits) {
        return new Entitlement(Scope.FULL, null, null, Kind.WARRANTY, limits);
    }

    private Cover judge(@Nullable KnownVehicle vehicle, Customer... customers) {
        return CoverRules.judge(
                new Claim(new Acquaintance(vehicle, List.of(customers)), TODAY, VAL_D_ISERE, contract -> used));
    }

    private static KnownVehicle vehicle(@Nullable Entitlement cover) {
        return new KnownVehicle("JTJBARBZ802123456", "lexus", null, null, null, null, null, cover);
    }

    private static Customer customer(String id, @Nullable Entitlement cover) {
        return new Customer(new CustomerId(id), "lexus", null, null, null, cover);
    }
}
