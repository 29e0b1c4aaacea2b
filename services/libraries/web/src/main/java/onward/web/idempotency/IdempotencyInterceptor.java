package onward.web.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.body.ReceivedBody;

/// Stands in front of every resource method that is [Idempotent].
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class IdempotencyInterceptor {
    private static final String HEADER = "Idempotency-Key";

    private final OneTransaction transaction;
    private final Answering answering;
    private final Caller caller;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;
    private final ReceivedBody body;

    IdempotencyInterceptor(
            OneTransaction transaction,
            Answering answering,
            Caller caller,
            HttpHeaders headers,
            Request request,
            UriInfo uri,
            ReceivedBody body) {
        this.transaction = transaction;
        this.answering = answering;
        this.caller = caller;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
        this.body = body;
    }

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return transaction.around(() -> proceed(call));
        }
        var keyed = KeyedRequest.of(scope(), key, sent(call));
        return transaction.around(() -> answering.once(keyed, () -> proceed(call)));
    }

    private static Response proceed(InvocationContext call) throws Exception {
        if (call.proceed() instanceof Response response) {
            return response;
        }
        throw new IllegalStateException("%s is idempotent and must return a Response.".formatted(call.getMethod()));
    }

    private String scope() {
        return "%s %s %s"
                .formatted(caller.id(), request.getMethod(), uri.getRequestUri().getRawPath());
    }

    private byte[] sent(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(byte[].class::isInstance)
                .map(byte[].class::cast)
                .findFirst()
                .orElseGet(body::bytes);
    }
}
