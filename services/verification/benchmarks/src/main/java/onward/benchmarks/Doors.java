package onward.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The services' HTTP doors, as a demo user.
final class Doors {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String token;

    private Doors(String token) {
        this.token = token;
    }

    /// With the token that `deploy/local/token` gives for the user.
    static Doors as(String user, Path root) throws IOException, InterruptedException {
        var program = root.resolve("deploy/local/token").toString();
        var process = new ProcessBuilder(program, user)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var token = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        if (process.waitFor() != 0 || token.isEmpty()) {
            throw new IllegalStateException("No token for %s: is the local system up?".formatted(user));
        }
        return new Doors(token);
    }

    JsonNode get(String url) throws IOException, InterruptedException {
        return send(request(url).GET().build());
    }

    JsonNode put(String url, String json) throws IOException, InterruptedException {
        return send(request(url).PUT(BodyPublishers.ofString(json)).build());
    }

    JsonNode post(String url, String json) throws IOException, InterruptedException {
        return send(request(url).POST(BodyPublishers.ofString(json)).build());
    }

    /// The `ETag` of a resource, if it is there.
    Optional<String> tag(String url) throws IOException, InterruptedException {
        return client.send(request(url).GET().build(), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag");
    }

    /// Changes a resource over which others may have written: with the tag that it has now.
    JsonNode putOver(String url, String json) throws IOException, InterruptedException {
        var request = request(url).PUT(BodyPublishers.ofString(json));
        tag(url).ifPresent(tag -> request.header("If-Match", tag));
        return send(request.build());
    }

    private HttpRequest.Builder request(String url) {
        return request(URI.create(url)).timeout(PATIENCE).header("Content-Type", "application/json");
    }

    /// A request as the user, without an end.
    HttpRequest.Builder request(URI url) {
        return HttpRequest.newBuilder(url).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException("%s %s was answered with %d: %s"
                    .formatted(request.method(), request.uri(), response.statusCode(), response.body()));
        }
        return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
    }
}
