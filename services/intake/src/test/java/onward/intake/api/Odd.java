package onward.intake.api;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import onward.testkit.Tokens;

/// What nobody would ask for in earnest.
final class Odd {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Odd() {}

    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(60),
                Arbitraries.of(
                        "%00",
                        "\u0000",
                        "1e400,1e400,1e400",
                        "NaN,NaN,NaN",
                        "+999999999-12-31T23:59:59Z",
                        "-1",
                        "'",
                        "9999999999",
                        "99999999999999999999999999",
                        "%",
                        "_",
                        "\\",
                        "\u202e",
                        "180,90,99999",
                        "YzE=",
                        "x".repeat(3_000)));
    }

    /// How a stream begins to answer; it is not listened to any longer.
    static int statusOf(String place) {
        var request = HttpRequest.newBuilder(
                        URI.create("%s:%d%s".formatted(RestAssured.baseURI, RestAssured.port, place)))
                .header("Authorization", "Bearer " + Tokens.of("supervisor"))
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new AssertionError("The stream broke off.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted.", e);
        }
    }
}
