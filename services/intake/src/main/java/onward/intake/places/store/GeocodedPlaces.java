package onward.intake.places.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import onward.intake.places.domain.Places;
import onward.intake.places.domain.Suggestion;
import org.jboss.logging.Logger;

/// What is shipped, and after it what a geocoder says that answers as Photon does (GeoJSON). When it is away or too
/// slow, what is shipped has to do.
final class GeocodedPlaces implements Places {
    private static final Logger LOG = Logger.getLogger(GeocodedPlaces.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 5;

    private final HttpClient http;
    private final Places shipped;
    private final URI url;
    private final Duration patience;

    GeocodedPlaces(Places shipped, URI url, Duration patience) {
        this.shipped = shipped;
        this.url = url;
        this.patience = patience;
        http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    public List<Suggestion> named(String description) {
        return Stream.concat(shipped.named(description).stream(), asked(description).stream())
                .toList();
    }

    private List<Suggestion> asked(String description) {
        if (description.isBlank()) {
            return List.of();
        }
        var query = "%s?limit=%d&q=%s".formatted(url, MOST, URLEncoder.encode(description, UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(query)).timeout(patience).build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("it answered with %d".formatted(answer.statusCode()));
            }
            return Features.of(JSON.readTree(answer.body()));
        } catch (IOException away) {
            LOG.warnf("the geocoder was of no help: %s", away);
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
