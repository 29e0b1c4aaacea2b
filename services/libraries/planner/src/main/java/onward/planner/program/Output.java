package onward.planner.program;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The standard output, which notices when nobody reads it any longer.
final class Output {
    private Output() {}

    /// Writes bytes.
    interface Writing {
        void write(OutputStream out) throws IOException;
    }

    static void write(Writing writing) throws IOException {
        try (var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            writing.write(out);
        } catch (IOException closed) {
            throw new BrokenPipe(closed);
        }
    }

    static void write(String text) throws IOException {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
