package onward.planner.program;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// How a run of the program ended that complained, in this process.
record Complaint(int exitCode, String line) {
    static synchronized Complaint of(String... arguments) {
        var err = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int exitCode = Program.run(arguments);
            return new Complaint(exitCode, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(err);
        }
    }
}
