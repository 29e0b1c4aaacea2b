package onward.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What a door answers when it can't do what was asked (RFC 9457). Immutable: each method returns a new problem.
/// `instance` and `traceId` are filled in when it is sent.
public final class Problem {
    /// `application/problem+json`
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemType type;
    private final int status;
    private final String detail;
    private final List<Error> errors;
    private final Map<String, Object> members;

    private Problem(ProblemType type, int status, String detail, List<Error> errors, Map<String, Object> members) {
        this.type = type;
        this.status = status;
        this.detail = detail;
        this.errors = errors;
        this.members = members;
    }

    /// One thing that is wrong in a request's body: where (RFC 6901) and what is expected.
    public record Error(String pointer, String detail) {}

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, type.status(), detail, List.of(), Map.of());
    }

    public Problem status(int other) {
        return new Problem(type, other, detail, errors, members);
    }

    /// Names what would have been possible instead, as the member `allowed`.
    public Problem allowed(Collection<?> allowed) {
        return with("allowed", List.copyOf(allowed));
    }

    public Problem error(String pointer, String errorDetail) {
        var more = new ArrayList<>(errors);
        more.add(new Error(pointer, errorDetail));
        return new Problem(type, status, detail, List.copyOf(more), members);
    }

    /// Adds an extension member.
    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(type, status, detail, errors, more);
    }

    public Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }

    /// For places in a door that can only leave by throwing; never in domain or use cases.
    public RuntimeException exception() {
        return new ProblemException(this);
    }

    public ProblemType type() {
        return type;
    }

    public int status() {
        return status;
    }

    public String detail() {
        return detail;
    }

    public List<Error> errors() {
        return errors;
    }

    /// The members as they are sent, in their order.
    public SequencedMap<String, Object> members(String instance, String traceId) {
        var sent = new LinkedHashMap<String, Object>();
        sent.put("type", type.uri().toString());
        sent.put("title", type.title());
        sent.put("status", status);
        sent.put("detail", detail);
        sent.put("instance", instance);
        sent.put("traceId", traceId);
        if (!errors.isEmpty()) {
            sent.put("errors", errors);
        }
        sent.putAll(members);
        return sent;
    }
}
