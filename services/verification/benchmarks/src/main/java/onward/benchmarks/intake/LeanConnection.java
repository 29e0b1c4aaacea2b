package onward.benchmarks.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/// One HTTP/1.1 connection that asks and reads, one at a time, and costs next to nothing itself: on two cores whoever
/// asks takes the time away from whoever answers.
final class LeanConnection implements AutoCloseable {
    private final Socket socket;
    private final AnswerReader answers;
    private final String head;

    LeanConnection(String url, String token) throws IOException {
        var uri = URI.create(url);
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setTcpNoDelay(true);
        answers = new AnswerReader(socket.getInputStream());
        head = "Host: %s\r\nAuthorization: Bearer %s\r\n".formatted(uri.getAuthority(), token);
    }

    Answer get(String path) throws IOException {
        return exchange("GET %s HTTP/1.1\r\n%s\r\n".formatted(path, head));
    }

    Answer post(String path, String json) throws IOException {
        int length = json.getBytes(UTF_8).length;
        return exchange("POST %s HTTP/1.1\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(path, head, length, json));
    }

    private Answer exchange(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(UTF_8));
        return answers.next();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
