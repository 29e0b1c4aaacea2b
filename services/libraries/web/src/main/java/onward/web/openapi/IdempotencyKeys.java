package onward.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.web.Idempotent;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/// Says of every operation that is [Idempotent] that it takes an `Idempotency-Key`. Which these are is known when the
/// service is built.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class IdempotencyKeys implements OASFilter {
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Set<String> operations;

    public IdempotencyKeys(IndexView index) {
        operations = index.getAnnotations(IDEMPOTENT).stream()
                .flatMap(IdempotencyKeys::methods)
                .map(method -> method.annotation(OPERATION))
                .filter(operation -> operation != null && operation.value("operationId") != null)
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<MethodInfo> methods(AnnotationInstance idempotent) {
        var target = idempotent.target();
        return target.kind() == Kind.CLASS ? target.asClass().methods().stream() : Stream.of(target.asMethod());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var id = operation.getOperationId();
        return id != null && operations.contains(id) ? operation.addParameter(key()) : operation;
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "The same key and body get the first answer again, for 24 hours, also when it was that this "
                                + "can't be done now (403, 409): try that under a new key. The same key and another body are "
                                + "refused (422 `idempotency-mismatch`).")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255))
                .example("0b6f3c1e-2f4d-4a54-9a43-5d0f5a6f7a10");
    }
}
