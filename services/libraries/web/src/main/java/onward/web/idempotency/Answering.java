package onward.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Callable;
import onward.web.Problem;
import onward.web.problem.ProblemJson;
import org.jspecify.annotations.Nullable;

/// Answers a request once, and remembers the answer beside what was done.
@ApplicationScoped
class Answering {
    /// The request itself was wrong: nothing was done, and mended it may come again with its key.
    private static final Set<Integer> NOT_KEPT = Set.of(400, 404, 422);

    private final OneTransaction transaction;
    private final FirstAnswers answers;
    private final ObjectMapper mapper;
    private final ProblemJson problems;

    Answering(OneTransaction transaction, FirstAnswers answers, ObjectMapper mapper, ProblemJson problems) {
        this.transaction = transaction;
        this.answers = answers;
        this.mapper = mapper;
        this.problems = problems;
    }

    /// Gives the first answer again, or has the work done; in the current transaction.
    Response once(KeyedRequest request, Callable<Response> work) throws Exception {
        var earlier = answers.toOrClaim(request);
        if (earlier.isPresent()) {
            return earlier.get().again();
        }
        var response = work.call();
        if (response.getStatus() >= 500 || transaction.isLost()) {
            return response;
        }
        if (NOT_KEPT.contains(response.getStatus())) {
            answers.forget(request);
            return response;
        }
        var body = bytes(response.getEntity());
        var written = written(response, body);
        answers.keep(request, Kept.of(written, body));
        return written;
    }

    private static Response written(Response response, byte @Nullable [] body) {
        var type = response.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : response.getMediaType();
        return body == null
                ? response
                : Response.fromResponse(response).entity(body).type(type).build();
    }

    private byte @Nullable [] bytes(@Nullable Object entity) {
        return switch (entity) {
            case null -> null;
            case Problem problem -> problems.bytes(problem);
            default -> json(entity);
        };
    }

    private byte[] json(Object entity) {
        try {
            return mapper.writeValueAsBytes(entity);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException("An answer can't be written as JSON.", unwritable);
        }
    }
}
