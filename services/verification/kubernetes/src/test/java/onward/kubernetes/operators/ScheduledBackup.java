package onward.kubernetes.operators;

import com.fasterxml.jackson.annotation.JsonProperty;

/// When CloudNativePG copies a cluster, `postgresql.cnpg.io/v1`; the schedule has six fields, seconds first.
public record ScheduledBackup(String apiVersion, String kind, Metadata metadata, Spec spec) {
    record Spec(
            @JsonProperty(required = true) String schedule,
            Method method,
            Owner backupOwnerReference,
            @JsonProperty(required = true) Named cluster) {}

    enum Method {
        volumeSnapshot,
        plugin
    }

    enum Owner {
        none,
        self,
        cluster
    }
}
