package onward.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What an API server would take, and we do not.
class PolicyTest {
    private static final Set<String> SERVICES = Set.of("intake", "dispatch", "resolution");
    private static final List<String> PROBES = List.of("startupProbe", "livenessProbe", "readinessProbe");
    private static final List<String> SIZES =
            List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory");

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void whatever_stays_is_asked_whether_it_started_lives_and_is_ready(Overlay overlay) {
        assertThat(each(overlay.staying(), Manifest::staying))
                .allSatisfy((name, container) -> assertThat(PROBES)
                        .allSatisfy(probe -> assertThat(container.has(probe)).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void a_service_that_lives_is_not_asked_about_others(Overlay overlay) {
        assertThat(each(services(overlay), Manifest::staying)).allSatisfy((name, container) -> {
            assertThat(path(container, "startupProbe")).isEqualTo("/q/health/started");
            assertThat(path(container, "livenessProbe")).isEqualTo("/q/health/live");
            assertThat(path(container, "readinessProbe")).isEqualTo("/q/health/ready");
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void every_container_says_what_it_needs_and_what_it_may_take(Overlay overlay) {
        assertThat(each(overlay.running(), Manifest::containers))
                .isNotEmpty()
                .allSatisfy((name, container) -> assertThat(SIZES)
                        .allSatisfy(size -> assertThat(
                                        container.path("resources").at(size).isMissingNode())
                                .as(size)
                                .isFalse()));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void every_image_has_a_version(Overlay overlay) {
        assertThat(each(overlay.running(), Manifest::containers))
                .allSatisfy((name, container) ->
                        assertThat(container.path("image").asText()).matches(".+:\\d.*|.+@sha256:[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void every_pod_is_as_restricted_as_its_namespace_demands(Overlay overlay) {
        assertThat(overlay.running()).allSatisfy(manifest -> {
            var security = manifest.pod().path("securityContext");
            assertThat(security.path("runAsNonRoot").asBoolean()).isTrue();
            assertThat(security.path("runAsUser").asInt()).isPositive();
            assertThat(security.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(manifest.pod().has("hostNetwork")).isFalse();
        });
        assertThat(each(overlay.running(), Manifest::containers)).allSatisfy((name, container) -> {
            var security = container.path("securityContext");
            assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(security.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void no_pod_can_speak_to_the_cluster(Overlay overlay) {
        assertThat(overlay.running()).allSatisfy(manifest -> {
            assertThat(manifest.pod().path("automountServiceAccountToken").asBoolean(true))
                    .isFalse();
            assertThat(manifest.pod().path("serviceAccountName").asText()).isNotEmpty();
        });
        assertThat(overlay.ofKind("ServiceAccount"))
                .allSatisfy(account -> assertThat(account.json()
                                .path("automountServiceAccountToken")
                                .asBoolean(true))
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void nothing_secret_is_in_the_environment(Overlay overlay) {
        assertThat(each(overlay.running(), Manifest::containers)).allSatisfy((name, container) -> {
            assertThat(Manifest.elements(container.path("envFrom"))).noneMatch(from -> from.has("secretRef"));
            assertThat(Manifest.elements(container.path("env")))
                    .noneMatch(variable -> variable.has("valueFrom")
                            && variable.path("valueFrom").has("secretKeyRef"));
        });
        assertThat(overlay.ofKind("ConfigMap")
                        .flatMap(map -> Manifest.strings(map.json().path("data")).keySet().stream()))
                .noneMatch(name -> name.matches(".*(PASSWORD|SECRET|TOKEN|PRIVATE).*"));
        assertThat(overlay.ofKind("Secret")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void whatever_stays_has_a_disruption_budget(Overlay overlay) {
        assertThat(overlay.staying())
                .allSatisfy(manifest -> assertThat(overlay.ofKind("PodDisruptionBudget"))
                        .anyMatch(budget -> selects(budget.json().at("/spec/selector"), manifest.podLabels())));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void replicas_are_kept_apart_and_take_their_leave(Overlay overlay) {
        assertThat(services(overlay)).allSatisfy(manifest -> {
            var spread = Manifest.elements(manifest.pod().path("topologySpreadConstraints"))
                    .map(constraint -> constraint.path("topologyKey").asText());
            assertThat(spread).contains("topology.kubernetes.io/zone", "kubernetes.io/hostname");
            assertThat(manifest.pod().path("terminationGracePeriodSeconds").asInt())
                    .isGreaterThanOrEqualTo(2 * (5 + 15));
            assertThat(manifest.staying())
                    .allSatisfy(container -> assertThat(container
                                    .at("/lifecycle/preStop/sleep/seconds")
                                    .asInt())
                            .isPositive());
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void replicas_are_counted_by_one_only(Overlay overlay) {
        var scaled = overlay.ofKind("ScaledObject")
                .map(scaler -> scaler.json().at("/spec/scaleTargetRef/name").asText())
                .toList();

        assertThat(overlay.ofKind("HorizontalPodAutoscaler")
                        .map(scaler ->
                                scaler.json().at("/spec/scaleTargetRef/name").asText()))
                .noneMatch(scaled::contains);
        assertThat(scaled).doesNotHaveDuplicates();
    }

    private static Stream<Manifest> services(Overlay overlay) {
        return overlay.staying().filter(manifest -> SERVICES.contains(manifest.name()));
    }

    private static Map<String, JsonNode> each(
            Stream<Manifest> manifests, Function<Manifest, Stream<JsonNode>> containers) {
        return manifests
                .flatMap(manifest -> containers
                        .apply(manifest)
                        .map(container -> Map.entry(
                                "%s/%s"
                                        .formatted(
                                                manifest, container.path("name").asText()),
                                container)))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String path(JsonNode container, String probe) {
        return container.path(probe).at("/httpGet/path").asText();
    }

    private static boolean selects(JsonNode selector, Map<String, String> labels) {
        return Selector.of(selector).matches(labels);
    }
}
