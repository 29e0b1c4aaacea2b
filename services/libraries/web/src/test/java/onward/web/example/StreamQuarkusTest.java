package onward.web.example;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import onward.web.ChangeStreams;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StreamQuarkusTest {
    @Inject
    Parcels parcels;

    @Inject
    ChangeStreams streams;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/v1/parcels/stream")
    URI address;

    /// Opens the stream and puts its lines into a queue; the first line is there once the server listens.
    private BlockingQueue<String> opens(HttpClient client, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + Tokens.of("agent"));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var lines = new LinkedBlockingQueue<String>();
        CompletableFuture.runAsync(() -> client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> response.body().forEach(lines::add)));
        return lines;
    }

    private static String next(BlockingQueue<String> lines, String start) throws InterruptedException {
        for (var line = lines.poll(5, SECONDS); line != null; line = lines.poll(5, SECONDS)) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new AssertionError("No line starts with " + start);
    }

    @Test
    void a_watcher_is_told_at_once_and_can_resume() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var watcher = opens(client, null);
            assertThat(next(watcher, ":")).contains("still here");

            parcels.moved("Geneva");
            streams.wake();

            var id = next(watcher, "id:").substring("id:".length()).strip();
            assertThat(next(watcher, "event:")).contains("moved");
            assertThat(next(watcher, "data:")).contains("{\"place\":\"Geneva\"}");

            parcels.moved("Val d'Isère");
            var resumed = opens(client, id);
            assertThat(next(resumed, "data:")).contains("Val d'Isère");
            assertThat(next(watcher, "data:")).contains("Val d'Isère");
            client.shutdownNow();
        }
    }

    @Test
    void a_watcher_who_resumes_nowhere_is_told_to_read_anew() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var watcher = opens(client, "yesterday");

            assertThat(next(watcher, "event:")).contains("resync");
            client.shutdownNow();
        }
    }
}
