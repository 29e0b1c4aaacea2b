package onward.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;
import onward.local.Trouble;

/// One service's public interface, used by somebody with a bearer token.
public final class Door {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String url;
    private final String token;

    /// @param url without a slash at the end
    public Door(String url, String token) {
        this.url = url;
        this.token = token;
    }

    public Answer get(String path) {
        return send(path, HttpRequest.Builder::GET);
    }

    public Answer post(String path, JsonNode body) {
        return send(path, request -> request.POST(BodyPublishers.ofString(body.toString())));
    }

    /// @param key the `Idempotency-Key`
    public Answer post(String path, String key, JsonNode body) {
        return send(
                path,
                request ->
                        request.POST(BodyPublishers.ofString(body.toString())).header("Idempotency-Key", key));
    }

    public Answer put(String path, JsonNode body) {
        return send(path, request -> request.PUT(BodyPublishers.ofString(body.toString())));
    }

    /// @param version the `ETag` of what is replaced
    public Answer put(String path, String version, JsonNode body) {
        return send(
                path,
                request -> request.PUT(BodyPublishers.ofString(body.toString())).header("If-Match", version));
    }

    /// @param version the `ETag` of what is amended
    public Answer patch(String path, String version, JsonNode body) {
        return send(
                path,
                request -> request.method("PATCH", BodyPublishers.ofString(body.toString()))
                        .setHeader("Content-Type", "application/merge-patch+json")
                        .header("If-Match", version));
    }

    private Answer send(String path, UnaryOperator<HttpRequest.Builder> method) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        try {
            var response = CLIENT.send(method.apply(request).build(), BodyHandlers.ofString());
            var body = response.body().isBlank() ? JSON.missingNode() : JSON.readTree(response.body());
            var version = response.headers().firstValue("ETag").orElse("");
            return new Answer(path, response.statusCode(), version, body);
        } catch (IOException e) {
            throw new Trouble("%s%s does not answer: %s.".formatted(url, path, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while %s%s was asked.".formatted(url, path), e);
        }
    }
}
