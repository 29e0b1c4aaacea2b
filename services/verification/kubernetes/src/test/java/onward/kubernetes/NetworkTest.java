package onward.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Exactly the ways that are needed are open.
class NetworkTest {
    @ParameterizedTest
    @ValueSource(strings = {Overlay.SINGLE_NODE, Overlay.PRODUCTION})
    void nothing_is_open_by_default(String name) {
        var closed =
                Overlay.named(name).the("NetworkPolicy", "nothing-by-default").json();

        assertThat(closed.at("/spec/podSelector").isEmpty()).isTrue();
        assertThat(closed.at("/spec/policyTypes").toString()).isEqualTo("[\"Ingress\",\"Egress\"]");
        assertThat(closed.path("spec").has("ingress") || closed.path("spec").has("egress"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {Overlay.SINGLE_NODE, Overlay.PRODUCTION})
    void a_service_can_be_entered_through_the_ingress_and_by_prometheus_alone(String name) {
        assertThat(into(Overlay.named(name), "dispatch"))
                .extracting(NetworkTest::namespace)
                .containsExactlyInAnyOrder("ingress-nginx", "monitoring");
    }

    @ParameterizedTest
    @ValueSource(strings = {Overlay.SINGLE_NODE, Overlay.PRODUCTION})
    void no_service_can_call_another(String name) {
        var overlay = Overlay.named(name);

        assertThat(outOf(overlay, "dispatch")
                        .map(edge -> Selector.of(edge.path("podSelector")))
                        .filter(target -> !target.labels().isEmpty()
                                || !target.conditions().isEmpty()))
                .isNotEmpty()
                .noneMatch(target -> List.of("intake", "dispatch", "resolution").stream()
                        .anyMatch(service -> target.matches(
                                overlay.the("Deployment", service).podLabels())));
    }

    @ParameterizedTest
    @ValueSource(strings = {Overlay.SINGLE_NODE, Overlay.PRODUCTION})
    void every_service_gets_to_names_kafka_and_postgresql(String name) {
        var overlay = Overlay.named(name);

        for (var service : List.of("intake", "dispatch", "resolution")) {
            assertThat(policiesOn(overlay, service, "Egress").map(Manifest::name))
                    .as(service)
                    .containsExactlyInAnyOrder("nothing-by-default", "names", "issuer", "to-kafka", "to-postgresql");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Overlay.SINGLE_NODE, Overlay.PRODUCTION})
    void the_probe_comes_in_by_the_front_door_like_everybody(String name) {
        var overlay = Overlay.named(name);
        var probe = overlay.the("CronJob", "probe");

        assertThat(policiesOn(overlay, probe, "Egress").map(Manifest::name))
                .containsExactlyInAnyOrder("nothing-by-default", "names", "probe");
        assertThat(policiesOn(overlay, probe, "Ingress").map(Manifest::name)).containsExactly("nothing-by-default");
        assertThat(overlay.the("NetworkPolicy", "probe")
                        .json()
                        .at("/spec/egress/0/ports/0/port")
                        .asInt())
                .isEqualTo(443);
    }

    @Test
    void migrations_get_to_postgresql() {
        var production = Overlay.named(Overlay.PRODUCTION);

        assertThat(Overlay.named(Overlay.MIGRATION).running()).hasSize(3).allSatisfy(job -> {
            for (var policy : List.of("/spec/podSelector", "/spec/ingress/0/from/0/podSelector")) {
                var which = policy.contains("ingress") ? "into-postgresql" : "to-postgresql";
                assertThat(Selector.of(production
                                        .the("NetworkPolicy", which)
                                        .json()
                                        .at(policy))
                                .matches(job.podLabels()))
                        .isTrue();
            }
        });
    }

    private static Stream<JsonNode> into(Overlay overlay, String service) {
        return policiesOn(overlay, service, "Ingress")
                .flatMap(policy -> policy.list("/spec/ingress").stream())
                .flatMap(rule -> Manifest.elements(rule.path("from")));
    }

    private static Stream<JsonNode> outOf(Overlay overlay, String service) {
        return policiesOn(overlay, service, "Egress")
                .flatMap(policy -> policy.list("/spec/egress").stream())
                .flatMap(rule -> Manifest.elements(rule.path("to")));
    }

    private static Stream<Manifest> policiesOn(Overlay overlay, String service, String direction) {
        return policiesOn(overlay, overlay.the("Deployment", service), direction);
    }

    private static Stream<Manifest> policiesOn(Overlay overlay, Manifest running, String direction) {
        var labels = running.podLabels();
        return overlay.ofKind("NetworkPolicy")
                .filter(policy -> policy.list("/spec/policyTypes").stream()
                        .anyMatch(type -> type.asText().equals(direction)))
                .filter(policy ->
                        Selector.of(policy.json().at("/spec/podSelector")).matches(labels));
    }

    private static String namespace(JsonNode from) {
        return from.at("/namespaceSelector/matchLabels")
                .path("kubernetes.io/metadata.name")
                .asText();
    }
}
