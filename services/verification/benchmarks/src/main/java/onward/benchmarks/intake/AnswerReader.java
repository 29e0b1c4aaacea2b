package onward.benchmarks.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/// Reads HTTP/1.1 answers one after the other, whole or in chunks.
final class AnswerReader {
    private static final String LENGTH = "content-length:";
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int HEXADECIMAL = 16;

    private final InputStream answers;

    AnswerReader(InputStream answers) {
        this.answers = new BufferedInputStream(answers, BUFFER_BYTES);
    }

    Answer next() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        var length = "";
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            length = lower.startsWith(LENGTH) ? lower.substring(LENGTH.length()).strip() : length;
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
        }
        if (!chunked && length.isEmpty()) {
            throw new IOException("An answer that says how long it is was expected.");
        }
        return new Answer(status, chunked ? chunks() : new String(answers.readNBytes(Integer.parseInt(length)), UTF_8));
    }

    private String chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(answers.readNBytes(size));
            line();
        }
        line();
        return body.toString(UTF_8);
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), HEXADECIMAL);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("The service closed the connection.");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
