package onward.kubernetes.operators;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.List;
import java.util.Map;

/// PostgreSQL by CloudNativePG, `postgresql.cnpg.io/v1`.
public record Cluster(String apiVersion, String kind, Metadata metadata, Spec spec) {
    record Spec(
            @JsonProperty(required = true) int instances,
            int minSyncReplicas,
            int maxSyncReplicas,
            PrimaryUpdate primaryUpdateStrategy,
            boolean enablePDB,
            Affinity affinity,
            @JsonProperty(required = true) Storage storage,
            Storage walStorage,
            ResourceRequirements resources,
            Postgresql postgresql,
            Bootstrap bootstrap,
            Managed managed,
            Backup backup) {}

    enum PrimaryUpdate {
        unsupervised,
        supervised
    }

    record Affinity(boolean enablePodAntiAffinity, Kind podAntiAffinityType, String topologyKey) {
        enum Kind {
            preferred,
            required
        }
    }

    record Storage(String size) {}

    record Postgresql(Map<String, String> parameters) {}

    record Bootstrap(InitDb initdb) {}

    record InitDb(String database, String owner, Named secret) {}

    record Managed(List<Role> roles) {}

    record Role(String name, Ensure ensure, boolean login, Named passwordSecret) {}

    enum Ensure {
        present,
        absent
    }

    record Backup(Snapshots volumeSnapshot) {}

    record Snapshots(String className, boolean online) {}
}
