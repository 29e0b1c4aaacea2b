package onward.benchmarks.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/// Sends files of vehicles while they are written.
record VehicleUpload(String url, String token, HttpClient client) {
    /// The service's report on the file.
    JsonNode send(String name, VehicleFile file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("%s/v1/vehicles/import?name=%s".formatted(url, name)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofInputStream(() -> file))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The file was answered with %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return new ObjectMapper().readTree(answer.body());
    }
}
