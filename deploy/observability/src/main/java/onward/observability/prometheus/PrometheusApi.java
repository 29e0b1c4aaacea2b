package onward.observability.prometheus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import onward.local.Trouble;

/// What a running Prometheus answers.
public final class PrometheusApi {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String url;

    PrometheusApi(String url) {
        this.url = url;
    }

    public String url() {
        return url;
    }

    boolean isReady() {
        try {
            return get("/-/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// The series that a query finds now.
    public JsonNode query(String expression) {
        return data("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8))
                .path("result");
    }

    /// How many series a query finds now that have a figure: a share of nothing is none.
    public long figures(String expression) {
        return query(expression)
                .valueStream()
                .filter(series -> !series.at("/value/1").asText().equals("NaN"))
                .count();
    }

    /// The rules that could not be evaluated, each with the reason.
    public List<String> failingRules() {
        return data("/api/v1/rules")
                .path("groups")
                .valueStream()
                .flatMap(group -> group.path("rules").valueStream())
                .filter(rule -> !rule.path("health").asText().equals("ok"))
                .map(rule -> "%s: %s %s"
                        .formatted(
                                rule.path("name").asText(),
                                rule.path("health").asText(),
                                rule.path("lastError").asText()))
                .toList();
    }

    public long rules() {
        return data("/api/v1/rules")
                .path("groups")
                .valueStream()
                .mapToLong(group -> group.path("rules").size())
                .sum();
    }

    /// How many targets are scraped without error.
    public int targetsUp() {
        return query("up{job=\"onward\"} == 1").size();
    }

    private JsonNode data(String path) {
        try {
            var answer = JSON.readTree(get(path).body());
            if (!answer.path("status").asText().equals("success")) {
                throw new Trouble("Prometheus refuses %s: %s"
                        .formatted(path, answer.path("error").asText()));
            }
            return answer.path("data");
        } catch (IOException e) {
            throw new Trouble("Prometheus does not answer on %s: %s.".formatted(url, e.getMessage()), e);
        }
    }

    private HttpResponse<String> get(String path) throws IOException {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(url + path))
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }
}
