package onward.web;

import java.net.URI;
import java.util.Locale;

/// The kinds of problem that Onward tells its callers about, each with its usual HTTP status.
public enum ProblemType {
    ILLEGAL_TRANSITION(409, "Not possible in this state"),
    OFFER_TAKEN(409, "Taken by another responder"),
    OFFER_EXPIRED(410, "The offer has lapsed"),
    LINK_EXPIRED(410, "The link has lapsed"),
    VERSION_CONFLICT(412, "Changed by somebody else"),
    VERSION_REQUIRED(428, "If-Match is required"),
    NOT_COVERED(409, "Not covered"),
    AUTHORITY_EXCEEDED(403, "Beyond your authority"),
    DUPLICATE(409, "There already"),
    IDEMPOTENCY_MISMATCH(422, "Idempotency key used for another request"),
    NOT_FOUND(404, "Not found"),
    FORBIDDEN(403, "Not allowed"),
    INVALID(422, "Invalid request"),
    UNAUTHENTICATED(401, "Bearer token required"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not available in this format"),
    TOO_LARGE(413, "Request too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Format not understood"),
    UNEXPECTED(500, "Unexpected error"),
    UNAVAILABLE(503, "Not available at the moment");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /// The HTTP status that answers of this type have unless told otherwise.
    public int status() {
        return status;
    }

    /// The same few words for every problem of this type.
    public String title() {
        return title;
    }

    /// The `type` member: `/problems/offer-taken`.
    public URI uri() {
        return URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
