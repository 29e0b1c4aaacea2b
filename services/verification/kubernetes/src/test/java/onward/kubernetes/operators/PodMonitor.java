package onward.kubernetes.operators;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.LabelSelector;
import java.util.List;

/// What the Prometheus operator reads, `monitoring.coreos.com/v1`.
public record PodMonitor(String apiVersion, String kind, Metadata metadata, Spec spec) {
    record Spec(@JsonProperty(required = true) LabelSelector selector, List<Endpoint> podMetricsEndpoints) {}

    record Endpoint(String port, String path, String interval) {}
}
