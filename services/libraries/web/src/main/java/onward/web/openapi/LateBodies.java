package onward.web.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes a body that a resource reads late ([onward.web.Body]) by what is in it: that is what callers send.
final class LateBodies {
    private static final String READING = "reading";
    private static final String READ = "read";

    private LateBodies() {}

    static void unwrap(OpenAPI api, Components components) {
        var wrappers = wrappers(components);
        mediaTypes(api).forEach(sent -> {
            var wrapper = wrappers.get(name(sent.getSchema()));
            if (wrapper != null) {
                sent.setSchema(wrapper.getProperties().get(READ));
            }
        });
        wrappers.forEach((name, wrapper) -> {
            components.removeSchema(name);
            components.removeSchema(name(wrapper.getProperties().get(READING)));
        });
    }

    private static Map<String, Schema> wrappers(Components components) {
        var wrappers = new HashMap<String, Schema>();
        var schemas = components.getSchemas();
        if (schemas != null) {
            schemas.forEach((name, schema) -> {
                var properties = schema.getProperties();
                if (properties != null && properties.keySet().containsAll(Set.of(READING, READ))) {
                    wrappers.put(name, schema);
                }
            });
        }
        return wrappers;
    }

    private static Stream<MediaType> mediaTypes(OpenAPI api) {
        return api.getPaths() == null
                ? Stream.empty()
                : api.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .flatMap(LateBodies::mediaTypes);
    }

    private static Stream<MediaType> mediaTypes(Operation operation) {
        var body = operation.getRequestBody();
        return body == null || body.getContent() == null
                ? Stream.empty()
                : body.getContent().getMediaTypes().values().stream();
    }

    private static String name(@Nullable Schema schema) {
        var ref = schema == null ? null : schema.getRef();
        return ref == null ? "" : ref.substring(ref.lastIndexOf('/') + 1);
    }
}
