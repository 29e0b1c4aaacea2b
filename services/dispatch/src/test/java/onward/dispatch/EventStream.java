package onward.dispatch;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import onward.testkit.Tokens;
import org.jspecify.annotations.Nullable;

/// A stream of server-sent events that a test follows.
public final class EventStream implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Event> seen = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Event> arriving = new LinkedBlockingQueue<>();

    private EventStream() {}

    /// Follows as a user, after an id.
    public static EventStream of(String path, String user, @Nullable String lastEventId) {
        var stream = new EventStream();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(RestAssured.port, path)))
                .header("Authorization", "Bearer " + Tokens.of(user))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var reader = new Reader(stream::arrived);
        stream.client
                .sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> response.body().forEach(reader::line));
        return stream;
    }

    private void arrived(Event event) {
        seen.add(event);
        arriving.add(event);
    }

    /// The next event of the name with such data.
    public Event await(String name, Predicate<String> like) throws InterruptedException {
        var deadline = System.nanoTime() + SOON.toNanos();
        var before = seen.stream()
                .filter(event -> event.name().equals(name) && like.test(event.data()))
                .findFirst();
        while (before.isEmpty()) {
            var next = arriving.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new AssertionError("No such %s among %s".formatted(name, seen));
            }
            before = Optional.of(next).filter(event -> event.name().equals(name) && like.test(event.data()));
        }
        return before.get();
    }

    public List<Event> seen() {
        return seen;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /// One event.
    public record Event(String id, String name, String data) {}

    /// Puts lines together to events.
    private static final class Reader {
        private final Consumer<Event> events;
        private String id = "";
        private String name = "";
        private String data = "";

        Reader(Consumer<Event> events) {
            this.events = events;
        }

        void line(String line) {
            if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("event:")) {
                name = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                data += line.substring(5);
            } else if (line.isEmpty() && !data.isEmpty()) {
                events.accept(new Event(id, name, data));
                data = "";
            }
        }
    }
}
