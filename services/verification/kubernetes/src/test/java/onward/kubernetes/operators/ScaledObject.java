package onward.kubernetes.operators;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many replicas there are, by KEDA, `keda.sh/v1alpha1`.
public record ScaledObject(String apiVersion, String kind, Metadata metadata, Spec spec) {
    record Spec(
            @JsonProperty(required = true) Named scaleTargetRef,
            int minReplicaCount,
            int maxReplicaCount,
            int pollingInterval,
            int cooldownPeriod,
            @JsonProperty(required = true) List<Trigger> triggers) {}

    record Trigger(
            @JsonProperty(required = true) String type,
            @Nullable MetricType metricType,
            @JsonProperty(required = true) Map<String, String> metadata,
            @Nullable Named authenticationRef) {}

    enum MetricType {
        Utilization,
        AverageValue,
        Value
    }
}
