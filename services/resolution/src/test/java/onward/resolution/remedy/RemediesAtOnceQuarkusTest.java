package onward.resolution.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import onward.contracts.id.IncidentId;
import onward.contracts.id.RemedyId;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.By;
import onward.contracts.value.Money;
import onward.resolution.Stories;
import onward.resolution.Tries;
import onward.resolution.authority.domain.Actor;
import onward.resolution.remedy.ProposeRemedy.Answer.Taken;
import onward.resolution.remedy.domain.Kept;
import onward.resolution.remedy.domain.Prices;
import onward.resolution.remedy.domain.Remedies;
import onward.resolution.remedy.domain.Remedy.Fulfilled;
import onward.resolution.remedy.domain.Remedy.Granted;
import onward.resolution.remedy.domain.Subject;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

/// Whatever sixteen people do at once with remedies, in whichever order: nobody grants more than they may, and the
/// ledger adds up. What they do is generated, and what fails is shrunk.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(RemediesAtOnceQuarkusTest.SmallBudgets.class)
class RemediesAtOnceQuarkusTest {
    private static final int PEOPLE = 16;
    private static final int STEPS = 12;
    private static final int TRIES = 16;
    private static final long SEED = 42;
    private static final List<String> VERBS = List.of(
            "propose", "propose", "approve", "approve", "commit", "fulfil", "fulfil", "decline", "reject", "reverse");
    private static final Money LIMIT = Money.euros(500);
    private static final Money BUDGET = Money.euros(2000);

    @Inject
    Stories stories;

    @Inject
    ProposeRemedy proposeRemedy;

    @Inject
    ApproveRemedy approveRemedy;

    @Inject
    CommitRemedy commitRemedy;

    @Inject
    FulfilRemedy fulfilRemedy;

    @Inject
    DeclineRemedy declineRemedy;

    @Inject
    RejectRemedy rejectRemedy;

    @Inject
    ReverseRemedy reverseRemedy;

    @Inject
    Remedies remedies;

    @Inject
    EntityManager database;

    private final List<RemedyId> known = new CopyOnWriteArrayList<>();

    /// Something that somebody does: with a remedy that somebody proposed, or a new one.
    record Step(String verb, int cents, int which) {}

    @Test
    void no_limit_and_no_budget_is_exceeded_and_the_ledger_adds_up() {
        Tries.of(TRIES, SEED, lives(), this::holdsTo);
    }

    private static Arbitrary<List<List<Step>>> lives() {
        var cents = Arbitraries.integers().between(0, 60_000);
        var which = Arbitraries.integers().between(0, 999);
        return Combinators.combine(Arbitraries.of(VERBS), cents, which)
                .as(Step::new)
                .list()
                .ofMaxSize(STEPS)
                .list()
                .ofSize(PEOPLE);
    }

    private void holdsTo(List<List<Step>> lives) throws InterruptedException, ExecutionException {
        known.clear();
        var incident = stories.roadsideResolved();
        var before = booked(incident);
        var owedBefore = owedByCustomer(incident);

        liveAtOnce(lives, incident);

        var all = known.stream().map(id -> remedies.find(id).orElseThrow()).toList();
        assertNobodyGrantedMoreThanTheyMay(all);
        assertEachIsBookedAsItStands(all);
        var takenOver = owedBefore.subtract(owedByCustomer(incident));
        var given = all.stream().map(RemediesAtOnceQuarkusTest::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(takenOver).isBetween(BigDecimal.ZERO, owedBefore);
        assertThat(booked(incident)).isEqualByComparingTo(before.add(given).subtract(takenOver));
    }

    private void liveAtOnce(List<List<Step>> lives, IncidentId incident)
            throws InterruptedException, ExecutionException {
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var running = new ArrayList<Future<?>>();
            for (int person = 0; person < PEOPLE; person++) {
                // four pairs of hands for each of four names: they share budgets
                var actor = new Actor("care-%s-%d".formatted(incident, person % 4), Set.of("care"));
                var steps = lives.get(person);
                running.add(people.submit(() -> steps.forEach(step -> take(step, actor, incident))));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    private void take(Step step, Actor actor, IncidentId incident) {
        var by = By.actor(actor.id());
        if (step.verb().equals("propose") || known.isEmpty()) {
            var kind = step.which() % 2 == 0 ? RemedyKind.REFUND : RemedyKind.GIFT;
            var estimate = new Money(BigDecimal.valueOf(step.cents(), 2), "EUR");
            var subject = new Subject(incident, null, "lexus");
            var proposal = new Proposal(subject, kind, "cold", estimate, Prices.NONE, null);
            var taken = (Taken) proposeRemedy.propose(proposal, actor, by);
            known.add(taken.kept().remedy().terms().id());
            return;
        }
        var id = known.get(step.which() % known.size());
        var moved = switch (step.verb()) {
            case "approve" -> approveRemedy.approve(id, actor, by);
            case "commit" -> commitRemedy.commit(id, null, by);
            case "fulfil" -> fulfilRemedy.fulfil(id, actual(id, step), null, by);
            case "decline" -> declineRemedy.decline(id, "no", by);
            case "reject" -> rejectRemedy.reject(id, "no", actor, by);
            default -> reverseRemedy.reverse(id, "no", actor, by);
        };
        assertThat(moved).isNotInstanceOf(Moved.Unknown.class);
    }

    private Money actual(RemedyId id, Step step) {
        var estimate = QuarkusTransaction.requiringNew()
                .call(() -> remedies.find(id).orElseThrow().remedy().terms().estimate());
        return new Money(estimate.amount().multiply(BigDecimal.valueOf(step.which(), 3)), "EUR");
    }

    private void assertNobodyGrantedMoreThanTheyMay(List<Kept> all) {
        var granted = all.stream()
                .map(Kept::remedy)
                .filter(Granted.class::isInstance)
                .map(Granted.class::cast)
                .toList();
        assertThat(granted)
                .allSatisfy(
                        one -> assertThat(one.terms().estimate().exceeds(LIMIT)).isFalse());
        var actors = granted.stream().map(one -> one.approval().by()).distinct().toList();
        for (var actor : actors) {
            var held = granted.stream()
                    .filter(one -> one.approval().by().equals(actor))
                    .map(Granted::held)
                    .reduce(Money.none("EUR"), Money::plus);
            assertThat(held.exceeds(BUDGET)).as("%s holds %s", actor, held).isFalse();
            assertThat(used(actor)).as("budget of %s", actor).isEqualByComparingTo(held.amount());
        }
    }

    private void assertEachIsBookedAsItStands(List<Kept> all) {
        for (var kept : all) {
            var own = "source = 'remedy:%s' and payer = 'GOODWILL'"
                    .formatted(kept.remedy().terms().id());
            assertThat(booked("%1$s or corrects in (select id from cost_entry where %1$s)".formatted(own)))
                    .isEqualByComparingTo(cost(kept));
        }
    }

    private static BigDecimal cost(Kept kept) {
        return kept.remedy() instanceof Fulfilled fulfilled ? fulfilled.actual().amount() : BigDecimal.ZERO;
    }

    private BigDecimal owedByCustomer(IncidentId incident) {
        return booked("incident_id = '%s' and payer = 'CUSTOMER'".formatted(incident));
    }

    private BigDecimal used(String actor) {
        return number("select used as number from authority_budget where actor = '%s'".formatted(actor));
    }

    private BigDecimal booked(IncidentId incident) {
        return booked("incident_id = '%s'".formatted(incident));
    }

    private BigDecimal booked(String which) {
        return number("select coalesce(sum(amount), 0) as number from cost_entry where " + which);
    }

    private BigDecimal number(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Tuple)
                                database.createNativeQuery(query, Tuple.class).getSingleResult())
                        .get("number", BigDecimal.class));
    }

    /// Care staff who may grant little, so that they reach the end of it.
    public static class SmallBudgets implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onward.resolution.authority.folder", "src/test/resources/small-authority");
        }
    }
}
