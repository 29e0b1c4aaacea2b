package onward.intake.places.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import onward.contracts.value.Position;
import onward.intake.places.domain.Gazetteer;
import onward.intake.places.domain.Place;
import onward.intake.places.domain.PlaceKind;
import onward.intake.places.domain.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GeocodedPlacesTest {
    private static final Gazetteer SHIPPED = new Gazetteer(
            List.of(new Place("Annecy", PlaceKind.TOWN, "FR", new Position(6.1294, 45.8992), 4_000, List.of(), null)));
    private static final String RUE_ROYALE = """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","geometry":{"type":"Point","coordinates":[6.1263,45.9003]},
               "properties":{"street":"Rue Royale","housenumber":"12","city":"Annecy","countrycode":"FR"}},
              {"type":"Feature","geometry":{"type":"Point","coordinates":[6.12,45.90]},
               "properties":{"name":"Annecy","countrycode":"FR","extent":[6.05,45.99,6.2,45.8]}},
              {"type":"Feature","geometry":{"type":"Point","coordinates":[500,45.90]},"properties":{"name":"Nowhere"}},
              {"type":"Feature","geometry":{"type":"Point","coordinates":[6.1,45.90]},"properties":{}}]}""";

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer geocoder;
    private int status = 200;
    private String answer = RUE_ROYALE;

    @BeforeEach
    void listen() throws IOException {
        geocoder = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        geocoder.createContext("/api", exchange -> {
            asked.set(exchange.getRequestURI().getQuery());
            exchange.sendResponseHeaders(status, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(answer.getBytes(UTF_8));
            }
        });
        geocoder.start();
    }

    @AfterEach
    void stop() {
        geocoder.stop(0);
    }

    @Test
    void what_the_geocoder_knows_comes_after_what_is_shipped() {
        var found = places().named("Rue Royale 12, Annecy");

        assertThat(asked.get()).contains("q=Rue+Royale+12,+Annecy");
        assertThat(found).extracting(Suggestion::name).containsExactly("Annecy", "Rue Royale 12, Annecy", "Annecy");
        assertThat(found.get(1)).satisfies(street -> {
            assertThat(street.kind()).isEqualTo(PlaceKind.ADDRESS);
            assertThat(street.position()).isEqualTo(new Position(6.1263, 45.9003));
            assertThat(street.uncertaintyMetres()).isEqualTo(500);
        });
        assertThat(found.getLast().uncertaintyMetres()).isBetween(10_000.0, 13_000.0);
    }

    @Test
    void a_geocoder_that_fails_or_talks_nonsense_is_done_without() {
        status = 503;
        assertThat(places().named("Annecy")).hasSize(1);

        status = 200;
        answer = "<html>";
        assertThat(places().named("Annecy")).hasSize(1);
    }

    @Test
    void a_geocoder_that_is_away_is_done_without() {
        geocoder.stop(0);

        assertThat(places().named("Annecy")).hasSize(1);
    }

    @Test
    void nobody_is_asked_about_nothing() {
        assertThat(places().named(" ")).isEmpty();
        assertThat(asked.get()).isEmpty();
    }

    private GeocodedPlaces places() {
        var url = URI.create(
                "http://127.0.0.1:%d/api".formatted(geocoder.getAddress().getPort()));
        return new GeocodedPlaces(SHIPPED, url, Duration.ofSeconds(5));
    }
}
