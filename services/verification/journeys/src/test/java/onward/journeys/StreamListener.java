package onward.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A browser that follows the stream of incidents: when the connection breaks it comes back and names the last event
/// that it heard.
final class StreamListener implements AutoCloseable {
    private static final Duration RETRY = Duration.ofMillis(100);

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> event = new ArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final String url;
    private final String token;
    private final Thread thread = Thread.ofPlatform().daemon().name("listener").unstarted(this::follow);
    private volatile @Nullable String lastId;
    private volatile boolean stopping;

    StreamListener(String url, String token) {
        this.url = url;
        this.token = token;
        thread.start();
    }

    /// The ids of what was heard, in order.
    List<String> ids() {
        return ids;
    }

    /// What was heard about an incident.
    List<String> about(String incident) {
        return told.stream().filter(data -> data.contains(incident)).toList();
    }

    /// How often the stream began to answer.
    int connections() {
        return connections.get();
    }

    private void follow() {
        while (!stopping) {
            try {
                connect();
            } catch (IOException broken) {
                LockSupport.parkNanos(RETRY.toNanos());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void connect() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
        var last = lastId;
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        var answer = client.send(request.build(), BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IOException("The stream answered with %d.".formatted(answer.statusCode()));
        }
        event.clear();
        connections.incrementAndGet();
        try {
            answer.body().forEach(this::hear);
        } catch (RuntimeException e) {
            throw new IOException("The connection broke.", e);
        }
    }

    /// An event counts as heard once it is whole, with the empty line at its end.
    private void hear(String line) {
        if (!line.isEmpty()) {
            event.add(line);
            return;
        }
        value("data:").ifPresent(told::add);
        value("id:").ifPresent(id -> {
            ids.add(id);
            lastId = id;
        });
        event.clear();
    }

    private Optional<String> value(String field) {
        return event.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()).strip())
                .findFirst();
    }

    @Override
    public void close() {
        stopping = true;
        client.shutdownNow();
    }
}
