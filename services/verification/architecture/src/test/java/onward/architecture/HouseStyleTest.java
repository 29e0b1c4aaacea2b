package onward.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/// How things are called here, and what they must not reach for.
@AnalyzeClasses(packages = "onward", importOptions = DoNotIncludeTests.class)
class HouseStyleTest {
    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Utils?|Impl|Dto|DTO|Helper)(\\$.*)?")
            .because(
                    "such a name fits anything: call it by what it is in the glossary, ports by plural nouns, use cases"
                            + " by verb and noun");

    @ArchTest
    static final ArchRule packages_are_features = noClasses()
            .should()
            .resideInAnyPackage("..core..", "..common..", "..util..", "..utils..", "..model..")
            .because("a package is a feature, named by the glossary: put the class where its feature is");

    @ArchTest
    static final ArchRule resources_stay_behind_their_door = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .notBePublic()
            .because("nobody calls a resource but HTTP: remove `public` from the class (its methods stay public, or"
                    + " Quarkus ignores them)");

    @ArchTest
    static final ArchRule resource_methods_can_be_called = methods()
            .that(answeringHttp())
            .should()
            .bePublic()
            .because("Quarkus ignores resource methods that are not public");

    private static DescribedPredicate<JavaCodeUnit> answeringHttp() {
        var verbs = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
        return DescribedPredicate.describe(
                "answering HTTP",
                method -> verbs.stream().anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)));
    }

    @ArchTest
    static final ArchRule consumers_stay_behind_their_door = classes()
            .that()
            .areAssignableTo("onward.messaging.Subscription")
            .or()
            .areAssignableTo("onward.messaging.BatchSubscription")
            .and()
            .areNotInterfaces()
            .should()
            .notBePublic()
            .andShould()
            .resideInAPackage("..kafka..")
            .because(
                    "nobody calls a consumer but Kafka: move it into its feature's package `kafka` and remove `public`");

    @ArchTest
    static final ArchRule time_is_injected = noClasses()
            .that(Place.domain().or(Place.useCases()))
            .should()
            .accessTargetWhere(DescribedPredicate.describe("the clock is read directly", HouseStyleTest::readsTheClock))
            .because("tests fix the time: inject a Clock into the use case and hand the Instant to the domain");

    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var ofTime = owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class);
        return ofTime && CLOCKS.contains(access.getName()) && !takesClock(access);
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @ArchTest
    static final ArchRule ids_are_injected = noClasses()
            .that(Place.domain().or(Place.useCases()))
            .should()
            .accessTargetWhere(DescribedPredicate.describe("an id is made up", HouseStyleTest::makesUpAnId))
            .because("tests choose the ids: inject a supplier of ids into the use case");

    private static boolean makesUpAnId(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(UUID.class)
                && access.getName().equals("randomUUID");
    }

    @ArchTest
    static final ArchRule rows_live_in_stores = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .or()
            .areAnnotatedWith("jakarta.persistence.Embeddable")
            .should()
            .resideInAPackage("..store..")
            .because("a row is how a store keeps things and nothing else: move it into its feature's package `store`");

    @ArchTest
    static final ArchRule rows_do_not_leave_their_store = noClasses()
            .that(resideInAPackage("..store..").negate())
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .because("a row never leaves its store: have the store's port answer with domain types");
}
