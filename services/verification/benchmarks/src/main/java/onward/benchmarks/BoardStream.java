package onward.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Follows the board as a console does, and notes when each job could first be read as accepted.
final class BoardStream implements AutoCloseable {
    private static final Pattern JOB = Pattern.compile("^data: ?\\{\"id\":\"([0-9a-f-]{36})\"");

    private final Map<String, Long> acceptedAt = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    BoardStream(String dispatch, Doors agent) {
        client.sendAsync(
                        agent.request(URI.create(dispatch + "/v1/board/stream"))
                                .header("Accept", "text/event-stream")
                                .GET()
                                .build(),
                        BodyHandlers.ofLines())
                .thenAccept(response -> response.body().forEach(this::line));
    }

    /// When each job was read as accepted, by [System#nanoTime].
    Map<String, Long> acceptedAt() {
        return acceptedAt;
    }

    private void line(String line) {
        long now = System.nanoTime();
        if (line.contains("\"state\":\"ACCEPTED\"")) {
            var job = JOB.matcher(line);
            if (job.find()) {
                acceptedAt.putIfAbsent(job.group(1), now);
            }
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
