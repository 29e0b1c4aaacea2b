package onward.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// `domain` ← use case ← doors; features meet in use cases; services meet in contracts and on Kafka.
@AnalyzeClasses(packages = "onward", importOptions = DoNotIncludeTests.class)
class LawOfDependenciesTest {
    @ArchTest
    static final ArchRule domain_is_plain_java = classes()
            .that(Place.domain())
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "onward.contracts..", "org.jspecify..")
                    .or(Place.domain()))
            .because("rules must be readable and testable without a framework: put what needs one into the use case or"
                    + " into a door, and hand the domain plain values");

    @ArchTest
    static final ArchRule use_cases_do_not_know_doors = classes()
            .that(Place.useCases())
            .should(new KnowNo("doors of their feature", (from, to) -> to.isDoor() && to.isFeatureOf(from)))
            .because("a use case must not know who calls it or how rows are kept: declare a port (a plural noun) beside"
                    + " the use case and let the door implement it");

    @ArchTest
    static final ArchRule doors_of_a_feature_do_not_know_each_other = classes()
            .that(Place.doors())
            .should(new KnowNo(
                    "other doors of their feature",
                    (from, to) ->
                            to.isDoor() && to.isFeatureOf(from) && !to.layer().equals(from.layer())))
            .because("each door can then be changed alone: move what both need into the use case or the domain");

    @ArchTest
    static final ArchRule features_do_not_know_the_doors_of_others = classes()
            .that(Place.services())
            .should(new KnowNo(
                    "doors of other features",
                    (from, to) -> to.isDoor() && to.service().equals(from.service()) && !to.isFeatureOf(from)))
            .because(
                    "a feature calls another feature's use cases, never its doors or rows: ask the use case, or give it"
                            + " the method that is missing");

    @ArchTest
    static final ArchRule intakes_features_form_no_cycle = withoutCycles("intake");

    @ArchTest
    static final ArchRule dispatchs_features_form_no_cycle = withoutCycles("dispatch");

    @ArchTest
    static final ArchRule resolutions_features_form_no_cycle = withoutCycles("resolution");

    private static ArchRule withoutCycles(String service) {
        return slices().matching("onward.%s.(*)..".formatted(service))
                .should()
                .beFreeOfCycles()
                .because("a feature must be understood without those that build on it: let one announce and the other"
                        + " listen, or move what both need into a feature below both");
    }

    @ArchTest
    static final ArchRule services_do_not_know_each_other = classes()
            .that(Place.services())
            .should(new KnowNo("other service", (from, to) -> !to.service().equals(from.service())))
            .because("services meet only in contracts and on Kafka: subscribe to the other's events");

    @ArchTest
    static final ArchRule libraries_do_not_know_services = noClasses()
            .that(Place.services().negate())
            .should()
            .dependOnClassesThat(Place.services())
            .because("a library serves every service: turn the dependency round with an interface of the library");

    @ArchTest
    static final ArchRule contracts_are_for_everybody = classes()
            .that(resideInAPackage("onward.contracts.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "onward.contracts.."))
            .because("the published language needs nothing but the JDK: write formats in messaging's ContractsModule");

    @ArchTest
    static final ArchRule triage_is_plain_java = classes()
            .that(resideInAPackage("onward.triage.."))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "onward.contracts..", "onward.triage.."))
            .because("rules of triage are read and tested without a framework: wire them in the service");

    @ArchTest
    static final ArchRule the_planner_knows_no_framework = noClasses()
            .that(resideInAPackage("onward.planner.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.quarkus..", "jakarta..", "org.hibernate..", "onward.messaging..", "onward.web.."))
            .because("the planner is a program of its own: wire it in the service");

    @ArchTest
    static final ArchRule only_messaging_sends_to_kafka = noClasses()
            .that(resideInAPackage("onward.messaging..").negate())
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.kafka.clients.producer.."))
            .because("an event that doesn't go through the outbox is lost when the service crashes: use Outbox.append");
}
