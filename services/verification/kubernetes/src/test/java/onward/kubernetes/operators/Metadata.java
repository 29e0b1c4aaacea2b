package onward.kubernetes.operators;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The head of every object.
record Metadata(
        String name,
        @Nullable String namespace,
        @Nullable Map<String, String> labels,
        @Nullable Map<String, String> annotations) {}
