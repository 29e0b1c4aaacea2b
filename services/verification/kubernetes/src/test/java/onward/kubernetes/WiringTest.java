package onward.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What one object says of another is so.
class WiringTest {
    /// Made by whoever installs, by Strimzi, or by CloudNativePG.
    private static final Set<String> SECRETS_OF_OTHERS = Set.of(
            "intake-db",
            "dispatch-db",
            "resolution-db",
            "resolution-links",
            "postgres-db",
            "probe-token",
            "intake",
            "dispatch",
            "resolution",
            "onward-cluster-ca-cert",
            "onward-db-ca");

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {Overlay.SINGLE_NODE, Overlay.PRODUCTION})
    void every_service_finds_its_pods_and_their_port(String name) {
        var overlay = Overlay.named(name);

        assertThat(overlay.ofKind("Service")).isNotEmpty().allSatisfy(service -> {
            var pods = Manifest.strings(service.json().at("/spec/selector")).entrySet();
            var target = service.json().at("/spec/ports/0/targetPort").asText();
            assertThat(overlay.staying()
                            .filter(manifest -> manifest.podLabels().entrySet().containsAll(pods))
                            .flatMap(Manifest::staying)
                            .flatMap(container -> Manifest.elements(container.path("ports")))
                            .map(port -> port.path("name").asText()))
                    .containsExactly(target);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {Overlay.SINGLE_NODE, Overlay.PRODUCTION})
    void every_host_leads_to_a_service_and_has_a_certificate(String name) {
        var overlay = Overlay.named(name);
        var ingress = overlay.the("Ingress", "onward");
        var certified =
                ingress.list("/spec/tls/0/hosts").stream().map(JsonNode::asText).collect(Collectors.toSet());

        assertThat(ingress.list("/spec/rules")).hasSize(3).allSatisfy(rule -> {
            assertThat(certified).contains(rule.path("host").asText());
            var backend = rule.at("/http/paths/0/backend/service");
            assertThat(overlay.the("Service", backend.path("name").asText())
                            .json()
                            .at("/spec/ports/0/name")
                            .asText())
                    .isEqualTo(backend.at("/port/name").asText());
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void every_configuration_is_there_under_the_name_of_its_content(Overlay overlay) {
        var referred = overlay.running()
                .flatMap(Manifest::containers)
                .flatMap(container -> Manifest.elements(container.path("envFrom")))
                .map(from -> from.at("/configMapRef/name").asText())
                .collect(Collectors.toSet());

        assertThat(referred)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).matches(".+-[a-z0-9]{10}"))
                .allSatisfy(name -> assertThat(overlay.has("ConfigMap", name)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void every_secret_is_one_that_somebody_makes(Overlay overlay) {
        var projected = overlay.running()
                .flatMap(manifest -> Manifest.elements(manifest.pod().path("volumes")))
                .flatMap(volume -> Manifest.elements(volume.at("/projected/sources")))
                .map(source -> source.at("/secret/name").asText());
        var mounted = overlay.running()
                .flatMap(manifest -> Manifest.elements(manifest.pod().path("volumes")))
                .filter(volume -> volume.has("secret"))
                .map(volume -> volume.at("/secret/secretName").asText());

        assertThat(Stream.concat(projected, mounted)).isNotEmpty().isSubsetOf(SECRETS_OF_OTHERS);
    }

    /// What reads properties from files leaves the line ends out, and a PEM without them is none.
    @ParameterizedTest
    @MethodSource("overlays")
    void no_property_is_a_key_or_a_certificate(Overlay overlay) {
        assertThat(overlay.running()
                        .flatMap(manifest -> Manifest.elements(manifest.pod().path("volumes")))
                        .filter(volume -> volume.path("name").asText().equals("secrets"))
                        .flatMap(volume -> Manifest.elements(volume.at("/projected/sources")))
                        .flatMap(source -> Manifest.elements(source.at("/secret/items")))
                        .map(item -> item.path("key").asText()))
                .isNotEmpty()
                .noneMatch(key -> key.matches(".*[.](crt|key|pem|p12)"));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void every_mounted_volume_is_there(Overlay overlay) {
        assertThat(overlay.running()).allSatisfy(manifest -> {
            var mounts = manifest.containers()
                    .flatMap(container -> Manifest.elements(container.path("volumeMounts")))
                    .map(mount -> mount.path("name").asText());
            var volumes = Stream.concat(
                    Manifest.elements(manifest.pod().path("volumes"))
                            .map(volume -> volume.path("name").asText()),
                    manifest.list("/spec/volumeClaimTemplates").stream()
                            .map(claim -> claim.at("/metadata/name").asText()));
            assertThat(mounts).isNotEmpty().isSubsetOf(volumes.toList());
        });
    }
}
