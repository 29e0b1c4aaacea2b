package onward.kubernetes.operators;

import com.fasterxml.jackson.annotation.JsonProperty;

/// A database in a cluster of CloudNativePG, `postgresql.cnpg.io/v1`.
public record Database(String apiVersion, String kind, Metadata metadata, Spec spec) {
    record Spec(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String owner,
            @JsonProperty(required = true) Named cluster) {}
}
