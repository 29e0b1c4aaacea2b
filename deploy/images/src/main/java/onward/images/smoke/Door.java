package onward.images.smoke;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import onward.local.Trouble;

/// Where a service answers.
record Door(String url) {
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// Whether it has a page, and is fine.
    boolean opens(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(ANSWER);
        try {
            return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while a service started.", e);
        }
    }
}
