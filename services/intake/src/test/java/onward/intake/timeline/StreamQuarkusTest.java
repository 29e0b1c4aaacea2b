package onward.intake.timeline;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.as;
import static onward.intake.Calls.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import onward.intake.AtOnce;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StreamQuarkusTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void changes_are_told_as_they_happen() {
        try (var listener = listen(null)) {
            var id = reported(aReport());

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(listener.dataOf(id))
                            .hasSize(2)
                            .first()
                            .asString()
                            .contains("onward.incident.reported.v1"));
        }
    }

    @Test
    void whoever_comes_back_misses_nothing_and_hears_nothing_twice() {
        String last;
        String first;
        try (var listener = listen(null)) {
            first = reported(aReport());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(listener.dataOf(first)).hasSize(2));
            last = listener.ids().getLast();
        }
        var meanwhile = AtOnce.run(10, () -> reported(aReport()));

        try (var again = listen(last)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(meanwhile)
                            .allSatisfy(id -> assertThat(again.dataOf(id)).hasSize(2)));
            assertThat(again.dataOf(first)).isEmpty();
            assertThat(again.ids()).doesNotHaveDuplicates();
        }
    }

    @Test
    void only_what_is_wanted_is_told() {
        var followed = reported(aReport());
        try (var listener = listen("0-0", "?incident=%s&state=triaged".formatted(followed))) {
            reported(aReport());

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(listener.dataOf(followed)).hasSize(1));
            assertThat(listener.lines().stream().filter(line -> line.startsWith("data:")))
                    .hasSize(1);
            assertThat(listener.dataOf(followed).getFirst()).contains("onward.incident.triaged.v1");
        }
    }

    @Test
    void a_state_that_is_none_is_refused() {
        as("agent").get("/v1/incidents/stream?state=ASLEEP").then().statusCode(400);
    }

    @Test
    void whoever_comes_back_from_a_place_that_is_none_is_told_to_read_everything_anew() {
        try (var listener = listen("nonsense")) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(listener.lines()).anyMatch(line -> line.equals("event:resync")));
        }
    }

    private static URI stream(String wanted) {
        return URI.create("%s:%d/v1/incidents/stream%s".formatted(RestAssured.baseURI, RestAssured.port, wanted));
    }

    private Listener listen(@Nullable String lastEventId) {
        return listen(lastEventId, "");
    }

    private Listener listen(@Nullable String lastEventId, String wanted) {
        var request = HttpRequest.newBuilder(stream(wanted)).header("Authorization", "Bearer " + Tokens.of("agent"));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var client = HttpClient.newHttpClient();
        var lines = new CopyOnWriteArrayList<String>();
        var answer = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> response.body().forEach(lines::add));
        assertThat(answer).isNotCompletedExceptionally();
        var listener = new Listener(client, lines);
        await().atMost(PATIENCE).until(() -> lastEventId != null || listener.hasBegun());
        return listener;
    }

    /// Somebody who follows the stream.
    private record Listener(HttpClient client, List<String> lines) implements AutoCloseable {
        boolean hasBegun() {
            return !lines.isEmpty();
        }

        List<String> ids() {
            return lines.stream()
                    .filter(line -> line.startsWith("id:"))
                    .map(line -> line.substring("id:".length()).strip())
                    .toList();
        }

        List<String> dataOf(String incident) {
            return lines.stream()
                    .filter(line -> line.startsWith("data:") && line.contains(incident))
                    .toList();
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
