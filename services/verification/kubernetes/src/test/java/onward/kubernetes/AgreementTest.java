package onward.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.contracts.Topic;
import onward.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is applied agrees with what the code does.
class AgreementTest {
    private static final Set<String> SERVICES = Set.of("intake", "dispatch", "resolution");

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @Test
    void strimzi_makes_every_topic_and_no_other_with_the_settings_that_tests_run_with() {
        var made = Overlay.named(Overlay.PRODUCTION)
                .ofKind("KafkaTopic")
                .collect(Collectors.toMap(
                        Manifest::name,
                        topic -> topic.json().at("/spec/config/retention.ms").asLong()));

        assertThat(made).isEqualTo(retentions());
    }

    @Test
    void a_single_broker_has_the_same_topics() {
        var lines = Repository.read("deploy/kubernetes/overlays/single-node/kafka/topics.txt")
                .lines()
                .map(line -> line.split(" "));

        assertThat(lines.collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1]))))
                .isEqualTo(retentions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "resolution"})
    void kafka_lets_a_service_read_what_it_subscribes_to_and_nothing_else(String service) {
        assertThat(topicsOf(service, "Read")).isEqualTo(ServiceCode.of(service).subscriptions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "resolution"})
    void kafka_lets_a_service_write_its_own_topics_and_dead_letters(String service) {
        var own = Map.of(
                "intake", Set.of("onward.incidents", "onward.customers", "onward.dead-letters"),
                "dispatch", Set.of("onward.dispatch", "onward.orders", "onward.dead-letters"),
                "resolution", Set.of("onward.resolutions", "onward.dead-letters"));

        assertThat(topicsOf(service, "Write")).isEqualTo(own.get(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "dispatch", "resolution"})
    void kafka_knows_a_services_consumer_groups(String service) {
        var groups = acls(service)
                .filter(acl -> acl.at("/resource/type").asText().equals("group"))
                .map(acl -> acl.at("/resource/name").asText());

        assertThat(groups).containsExactly(ServiceCode.of(service).applicationName() + ".");
    }

    @Test
    void replicas_follow_groups_that_exist_on_topics_that_are_read() {
        assertThat(Overlay.named(Overlay.PRODUCTION).ofKind("ScaledObject"))
                .hasSize(3)
                .allSatisfy(scaler -> {
                    var code = ServiceCode.of(scaler.name());
                    assertThat(scaler.list("/spec/triggers").stream()
                                    .filter(trigger ->
                                            trigger.path("type").asText().equals("kafka"))
                                    .map(trigger -> trigger.path("metadata")))
                            .isNotEmpty()
                            .allSatisfy(lag -> {
                                var topic = lag.path("topic").asText();
                                assertThat(code.subscriptions()).contains(topic);
                                assertThat(lag.path("consumerGroup").asText())
                                        .isEqualTo("%s.%s".formatted(code.applicationName(), topic));
                            });
                    assertThat(scaler.json().at("/spec/maxReplicaCount").asInt())
                            .isLessThanOrEqualTo(Topics.PARTITIONS);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {Overlay.SINGLE_NODE, Overlay.PRODUCTION})
    void a_service_listens_where_its_port_is(String name) {
        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(Overlay.named(name)
                                .the("Deployment", service)
                                .staying()
                                .map(container ->
                                        container.at("/ports/0/containerPort").asInt()))
                        .containsExactly(ServiceCode.of(service).port()));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void every_variable_is_one_that_somebody_reads(Overlay overlay) {
        var known = new Variables(Repository.read("docs/operations/configuration.md"));

        assertThat(overlay.running()
                        .filter(manifest -> SERVICES.contains(manifest.name().replace("migrate-", "")))
                        .flatMap(Manifest::containers)
                        .flatMap(container -> variables(overlay, container)))
                .isNotEmpty()
                .allMatch(known::isRead);
    }

    @ParameterizedTest
    @ValueSource(strings = {Overlay.SINGLE_NODE, Overlay.PRODUCTION})
    void the_probe_goes_where_agents_come_in_and_is_told_what_it_reads(String name) {
        var overlay = Overlay.named(name);
        var read = Repository.read("services/intake/src/main/java/onward/intake/probe/Told.java");
        var probe = overlay.the("CronJob", "probe").containers().findFirst().orElseThrow();
        var told = overlay.ofKind("ConfigMap")
                .filter(map -> map.name().startsWith("probe-"))
                .flatMap(map -> Manifest.strings(map.json().path("data")).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(variables(overlay, probe))
                .hasSize(4)
                .allMatch(variable -> read.contains("\"%s\"".formatted(variable)));
        assertThat(told.get("ONWARD_INTAKE"))
                .isEqualTo("https://"
                        + overlay.the("Ingress", "onward")
                                .json()
                                .at("/spec/rules/0/host")
                                .asText());
    }

    private static Stream<String> variables(Overlay overlay, JsonNode container) {
        var own = Manifest.elements(container.path("env"))
                .map(variable -> variable.path("name").asText());
        var configured = Manifest.elements(container.path("envFrom"))
                .map(from ->
                        overlay.the("ConfigMap", from.at("/configMapRef/name").asText()))
                .flatMap(map -> Manifest.strings(map.json().path("data")).keySet().stream());
        return Stream.concat(own, configured);
    }

    private static Map<String, Long> retentions() {
        return Arrays.stream(Topic.values())
                .collect(Collectors.toMap(
                        Topic::topicName, topic -> Topics.retentionOf(topic).toMillis()));
    }

    private static Set<String> topicsOf(String user, String operation) {
        return acls(user)
                .filter(acl -> acl.at("/resource/type").asText().equals("topic"))
                .filter(acl -> Manifest.elements(acl.path("operations"))
                        .anyMatch(allowed -> allowed.asText().equals(operation)))
                .map(acl -> acl.at("/resource/name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> acls(String user) {
        return Overlay.named(Overlay.PRODUCTION).the("KafkaUser", user).list("/spec/authorization/acls").stream();
    }
}
