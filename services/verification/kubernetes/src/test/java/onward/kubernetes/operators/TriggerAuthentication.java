package onward.kubernetes.operators;

import java.util.List;

/// How KEDA is let in, `keda.sh/v1alpha1`.
public record TriggerAuthentication(String apiVersion, String kind, Metadata metadata, Spec spec) {
    record Spec(List<Target> secretTargetRef) {}

    record Target(String parameter, String name, String key) {}
}
