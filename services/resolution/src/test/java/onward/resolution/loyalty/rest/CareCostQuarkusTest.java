package onward.resolution.loyalty.rest;

import static onward.resolution.Given.NOON;
import static onward.resolution.Given.roadsidePlan;
import static onward.resolution.Given.roadsideRepair;
import static onward.resolution.Stories.as;
import static onward.resolution.loyalty.domain.TouchpointKind.SERVICE_VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import onward.contracts.id.RemedyId;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.By;
import onward.contracts.value.Money;
import onward.resolution.authority.domain.Actor;
import onward.resolution.costs.CorrectEntry;
import onward.resolution.costs.Correction;
import onward.resolution.costs.PlanCosts;
import onward.resolution.costs.PriceJob;
import onward.resolution.costs.domain.Entry;
import onward.resolution.costs.domain.Ledger;
import onward.resolution.costs.domain.Payer;
import onward.resolution.loyalty.Customers;
import onward.resolution.remedy.CommitRemedy;
import onward.resolution.remedy.Proposal;
import onward.resolution.remedy.ProposeRemedy;
import onward.resolution.remedy.ProposeRemedy.Answer.Taken;
import onward.resolution.remedy.ReverseRemedy;
import onward.resolution.remedy.domain.Prices;
import onward.resolution.remedy.domain.Subject;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the loyalty report knows of the ledger and of remedies.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CareCostQuarkusTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant HELPED = Instant.parse("2021-06-15T12:00:00Z");
    private static final By BY = By.actor("supervisor-1");

    @Inject
    Customers customers;

    @Inject
    PlanCosts planCosts;

    @Inject
    PriceJob priceJob;

    @Inject
    CorrectEntry correctEntry;

    @Inject
    Ledger ledger;

    @Inject
    ProposeRemedy proposeRemedy;

    @Inject
    CommitRemedy commitRemedy;

    @Inject
    ReverseRemedy reverseRemedy;

    private final String brand = "brand-" + UUID.randomUUID();
    private final Actor supervisor = new Actor("supervisor-" + brand, Set.of("supervisor"));
    private CustomerId customer;
    private IncidentId incident;

    @BeforeEach
    void somebody_was_helped() {
        customer = customers.of(brand, LONG_AGO);
        incident = customers.helped(customer, brand, HELPED, null);
        planCosts.plan(incident, roadsidePlan(incident));
    }

    @Test
    void what_cover_pays_of_the_jobs_is_the_cost_of_care_and_what_the_customer_pays_is_not() {
        customers.did(customer, SERVICE_VISIT, Money.euros(500), HELPED.plusSeconds(60));

        priceJob.price(roadsideRepair(incident), brand, NOON);

        assertThat(paidBy(Payer.CUSTOMER)).isPositive();
        assertThat(reported("money[0].cost")).isEqualByComparingTo(paidBy(Payer.COVER));
        assertThat(reported("money[0].returned")).isEqualByComparingTo("500");
    }

    @Test
    void what_is_corrected_counts_as_corrected() {
        priceJob.price(roadsideRepair(incident), brand, NOON);
        var wrong = lines().stream()
                .filter(line -> line.payer() == Payer.CUSTOMER)
                .findFirst()
                .orElseThrow();

        correctEntry.correct(incident, new Correction(wrong.id(), null, Payer.GOODWILL, "a gesture"), "supervisor");

        assertThat(reported("money[0].cost"))
                .isEqualByComparingTo(paidBy(Payer.COVER).add(paidBy(Payer.GOODWILL)));
    }

    @Test
    void a_remedy_makes_a_cohort_from_when_the_customer_takes_it_until_it_is_reversed() {
        var remedy = proposed();
        assertThat(cohort()).isEqualTo("NONE");

        commitRemedy.commit(remedy, null, BY);
        assertThat(cohort()).isEqualTo("GIFT");

        reverseRemedy.reverse(remedy, "another's", supervisor, BY);
        assertThat(cohort()).isEqualTo("NONE");
    }

    private RemedyId proposed() {
        var proposal = new Proposal(
                new Subject(incident, null, brand), RemedyKind.GIFT, "cold", Money.euros(50), Prices.NONE, null);
        var taken = (Taken) proposeRemedy.propose(proposal, supervisor, BY);
        return taken.kept().remedy().terms().id();
    }

    private List<Entry> lines() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.of(List.of(incident)).getOrDefault(incident, List.of()));
    }

    private BigDecimal paidBy(Payer payer) {
        return lines().stream()
                .filter(line -> line.payer() == payer)
                .map(line -> line.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal reported(String field) {
        return new BigDecimal(report("assistance")
                .getString("items.find { it.assisted }.outcomes.find { it.months == 12 }." + field));
    }

    private String cohort() {
        return report("remedy").getString("items.find { it.assisted }.cohort");
    }

    private JsonPath report(String cohort) {
        return JsonPath.from(as("care")
                .auth()
                .oauth2(Tokens.ofBrands("care", brand))
                .get("/v1/reports/loyalty?from=2021-01-01&to=2022-01-01&cohort=" + cohort)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
