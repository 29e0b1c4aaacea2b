package onward.planner.program;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import onward.planner.problem.Malformed;
import onward.planner.problem.Plan;
import onward.planner.problem.PlanFile;
import onward.planner.problem.Problem;
import onward.planner.problem.ProblemFile;

/// The files that the program reads; `-` is the standard input. What is unknown in them is warned of a few times.
final class Inputs {
    private static final int MOST_WARNINGS = 3;

    private Inputs() {}

    static Problem problem(Path file) {
        return read(file, ProblemFile::read);
    }

    static Plan plan(Path file) {
        return read(file, PlanFile::read);
    }

    /// Reads one sort of file.
    private interface Reader<T> {
        T read(InputStream in, Consumer<String> warnings) throws IOException;
    }

    private static <T> T read(Path file, Reader<T> reader) {
        try (var in = open(file)) {
            return reader.read(in, new Warnings(file)::add);
        } catch (Malformed malformed) {
            throw new WrongFile(file, String.valueOf(malformed.getMessage()));
        } catch (IOException unreadable) {
            throw new WrongFile(file, Complaints.reason(unreadable));
        }
    }

    private static InputStream open(Path file) throws IOException {
        return file.toString().equals("-")
                ? new BufferedInputStream(System.in)
                : new BufferedInputStream(Files.newInputStream(file));
    }

    /// Lets the first few through.
    private static final class Warnings {
        private final Path file;
        private int count;

        Warnings(Path file) {
            this.file = file;
        }

        void add(String warning) {
            count++;
            if (count <= MOST_WARNINGS) {
                Complaints.say("warning: %s: %s".formatted(file, warning));
            } else if (count == MOST_WARNINGS + 1) {
                Complaints.say("warning: %s: and more like this".formatted(file));
            }
        }
    }
}
