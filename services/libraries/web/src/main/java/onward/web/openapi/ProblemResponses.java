package onward.web.openapi;

import java.util.List;
import java.util.Objects;
import onward.web.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// Adds to every operation that it may answer with a problem and wants a bearer token, and says what is in its body.
public class ProblemResponses implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String BEARER = "bearer";

    @Override
    public Operation filterOperation(Operation operation) {
        var responses = Objects.requireNonNullElseGet(operation.getResponses(), OASFactory::createAPIResponses);
        for (var family : List.of("4XX", "5XX")) {
            responses.addAPIResponse(family, OASFactory.createAPIResponse().ref(PROBLEM));
        }
        operation.setResponses(responses);
        AnswerExamples.addTo(operation);
        if (operation.getSecurity() == null) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(BEARER));
        }
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = Objects.requireNonNullElseGet(api.getComponents(), OASFactory::createComponents);
        var problem = response();
        AnswerExamples.addTo(problem, PROBLEM);
        components.addSchema(PROBLEM, schema()).addResponse(PROBLEM, problem).addSecurityScheme(BEARER, bearer());
        LateBodies.unwrap(api, components);
        api.setComponents(components);
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
    }

    private static APIResponse response() {
        var json = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        return OASFactory.createAPIResponse()
                .description("What was asked can't be done (RFC 9457).")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, json));
    }

    private static Schema schema() {
        var error = object().addProperty("pointer", text()).addProperty("detail", text());
        return object().addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty("traceId", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(error));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
