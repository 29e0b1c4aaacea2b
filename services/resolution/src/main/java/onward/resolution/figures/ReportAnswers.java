package onward.resolution.figures;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/// Answers with a report in the form that the caller prefers: JSON unless they rather have CSV.
public final class ReportAnswers {
    private static final MediaType CSV = new MediaType("text", "csv");

    private ReportAnswers() {}

    public static Response answer(HttpHeaders headers, Object report, Supplier<String> csv) {
        for (var accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build();
            }
            if (accepted.isCompatible(CSV)) {
                return Response.ok(csv.get(), CSV.withCharset("utf-8")).build();
            }
        }
        return Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
