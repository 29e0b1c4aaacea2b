package onward.kubernetes;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Map;
import java.util.Optional;
import onward.kubernetes.operators.Cluster;
import onward.kubernetes.operators.Database;
import onward.kubernetes.operators.PodMonitor;
import onward.kubernetes.operators.ScaledObject;
import onward.kubernetes.operators.ScheduledBackup;
import onward.kubernetes.operators.TriggerAuthentication;

/// Which fields an object of each kind may have. A field that nobody knows is an error here, as with
/// `kubectl apply --validate=strict`; the models by themselves would take it.
final class Schemas {
    private static final Map<String, Class<?>> KINDS = Map.ofEntries(
            entry("v1 Namespace", Namespace.class),
            entry("v1 ConfigMap", ConfigMap.class),
            entry("v1 Service", Service.class),
            entry("v1 ServiceAccount", ServiceAccount.class),
            entry("apps/v1 Deployment", Deployment.class),
            entry("apps/v1 StatefulSet", StatefulSet.class),
            entry("batch/v1 Job", Job.class),
            entry("batch/v1 CronJob", CronJob.class),
            entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
            entry("networking.k8s.io/v1 Ingress", Ingress.class),
            entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
            entry("kafka.strimzi.io/v1 Kafka", Kafka.class),
            entry("kafka.strimzi.io/v1 KafkaNodePool", KafkaNodePool.class),
            entry("kafka.strimzi.io/v1 KafkaTopic", KafkaTopic.class),
            entry("kafka.strimzi.io/v1 KafkaUser", KafkaUser.class),
            entry("postgresql.cnpg.io/v1 Cluster", Cluster.class),
            entry("postgresql.cnpg.io/v1 Database", Database.class),
            entry("postgresql.cnpg.io/v1 ScheduledBackup", ScheduledBackup.class),
            entry("keda.sh/v1alpha1 ScaledObject", ScaledObject.class),
            entry("keda.sh/v1alpha1 TriggerAuthentication", TriggerAuthentication.class),
            entry("monitoring.coreos.com/v1 PodMonitor", PodMonitor.class));

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(new NothingElse())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Schemas() {}

    /// What an API server would say against it, if anything.
    static Optional<String> objection(Manifest manifest) {
        var type = KINDS.get("%s %s".formatted(manifest.apiVersion(), manifest.kind()));
        if (type == null) {
            return Optional.of("%s: nobody here knows %s".formatted(manifest, manifest.apiVersion()));
        }
        try {
            STRICT.treeToValue(manifest.json(), type);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of("%s: %s".formatted(manifest, e.getOriginalMessage()));
        }
    }

    /// Closes the drawer for unknown fields that the models have.
    private static final class NothingElse extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
