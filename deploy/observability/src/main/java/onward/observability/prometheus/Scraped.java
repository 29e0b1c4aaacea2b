package onward.observability.prometheus;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.local.Trouble;
import onward.local.layout.Ports;
import onward.local.layout.ServiceName;

/// What the services tell when they are scraped, line by line.
public record Scraped(List<String> samples) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Of all services.
    public static Scraped from(Ports ports) {
        return new Scraped(Arrays.stream(ServiceName.values())
                .flatMap(service -> text(ports.url(service) + "/q/metrics").lines())
                .filter(line -> !line.startsWith("#"))
                .toList());
    }

    /// The names of all metrics, and of what Prometheus adds itself.
    public Set<String> names() {
        return Stream.concat(Stream.of("up"), samples.stream().map(sample -> sample.split("[{ ]", 2)[0]))
                .collect(Collectors.toSet());
    }

    /// The sum of a metric's samples that have this in their labels.
    public double sum(String metric, String label) {
        return samples.stream()
                .filter(sample -> sample.startsWith(metric + "{") && sample.contains(label))
                .mapToDouble(Scraped::value)
                .sum();
    }

    /// What stands before the exemplar, if there is one.
    private static double value(String sample) {
        var plain = sample.split(" # ", 2)[0];
        return Double.parseDouble(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    private static String text(String url) {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new Trouble("%s does not answer; start Onward with deploy/local/up.".formatted(url), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }
}
